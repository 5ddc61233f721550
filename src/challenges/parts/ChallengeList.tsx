import { Circle, CircleCheck } from 'lucide-react';
import { useId } from 'react';
import { cards as models } from '../../models';
import type { ChallengeCard } from '../cards';
import styles from './ChallengeList.module.css';
import { medal } from './wording';

interface ChallengeListProps {
  readonly challenges: readonly ChallengeCard[];
  /** By id of the challenge: the fewest changes that solved it. */
  readonly solved: Readonly<Record<string, { readonly changes: number }>>;
  /** Where a challenge is. */
  readonly hrefOf: (id: string) => string;
}

/** All challenges by their models, each with what is to be mended and whether it has been. */
export function ChallengeList({ challenges, ...rest }: ChallengeListProps) {
  return models.map(({ id, name }) => (
    <Group
      key={id}
      name={name}
      challenges={challenges.filter(({ model }) => model === id)}
      {...rest}
    />
  ));
}

function Group({
  name,
  challenges,
  solved,
  hrefOf,
}: ChallengeListProps & { readonly name: string }) {
  const title = useId();
  if (challenges.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.model}>
        {name}
      </h3>
      <ul className={styles.list}>
        {challenges.map((card) => (
          <li key={card.id}>
            <a className={styles.challenge} href={hrefOf(card.id)}>
              <Standing card={card} changes={solved[card.id]?.changes ?? null} />
              <span>
                <span className={styles.title}>{card.title}</span>
                <span className={styles.about}>{card.about}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StandingProps {
  readonly card: ChallengeCard;
  readonly changes: number | null;
}

function Standing({ card, changes }: StandingProps) {
  const says = changes === null ? 'Not solved yet' : medal(card, changes);
  return (
    <span className={styles.standing} data-solved={changes !== null} title={says}>
      {changes === null ? <Circle size={18} aria-hidden /> : <CircleCheck size={18} aria-hidden />}
      <span className="visually-hidden">{says}: </span>
    </span>
  );
}
