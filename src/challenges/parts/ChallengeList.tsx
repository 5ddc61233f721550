import { CardLink, cardList } from '../../lessons/player/CardLink';
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
  if (challenges.length === 0) return null;
  return (
    <div>
      <h3 className={styles.model}>{name}</h3>
      <ul className={cardList}>
        {challenges.map((card) => {
          const changes = solved[card.id]?.changes;
          return (
            <li key={card.id}>
              <CardLink
                href={hrefOf(card.id)}
                title={card.title}
                about={card.about}
                standing={changes === undefined ? 'open' : 'done'}
                says={changes === undefined ? 'Not solved yet' : medal(card, changes)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
