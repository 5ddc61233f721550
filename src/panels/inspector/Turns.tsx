import { useState } from 'react';
import type { Details } from '../../models/details';
import { count } from '../../models/wording';
import { Button } from '../controls/Button';
import styles from './Turns.module.css';

interface TurnsProps {
  readonly details: Pick<Details, 'turns' | 'turnsName'>;
  readonly onGo: (seq: number) => void;
}

/** Only the last ones are shown, until someone asks for all. */
const MOST_TURNS = 6;

/** How each attempt so far went; each leads to where it began. */
export function Turns({ details: { turns, turnsName }, onGo }: TurnsProps) {
  const [isWhole, showWhole] = useState(false);
  if (turns.length === 0) return null;
  const shown = isWhole ? turns : turns.slice(-MOST_TURNS);
  const hidden = turns.length - shown.length;
  return (
    <section className={styles.turns} aria-label={turnsName}>
      <h4 className={styles.title}>{turnsName}</h4>
      {hidden > 0 && (
        <Button look="quiet" className={styles.more} onClick={() => showWhole(true)}>
          {count(hidden)} before these
        </Button>
      )}
      <ol>
        {shown.map(({ seq, look, title, says }) => (
          <li key={seq}>
            <button
              type="button"
              className={styles.turn}
              data-look={look}
              onClick={() => onGo(seq)}
            >
              <span className={styles.name}>{title}</span>
              <span className={styles.says}>{says}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
