import { Check, X } from 'lucide-react';
import type { Guarantees as Kept, Report } from '../../models/report';
import { count } from '../../models/wording';
import { countOf, timesDoneAgain } from '../outcome/figures';
import type { UnitName } from '../settings/units';
import styles from './Guarantees.module.css';

interface GuaranteesProps {
  readonly report: Report;
  readonly items: UnitName;
}

/** What a user wants to hold, and whether it held. */
export function Guarantees({ report, items }: GuaranteesProps) {
  const wanted: readonly { readonly id: keyof Kept; readonly says: string }[] = [
    { id: 'nothingLost', says: `No ${items.one} is lost` },
    { id: 'nothingTwice', says: `No ${items.one} is processed twice` },
    { id: 'orderKept', says: 'Order is kept within a group' },
    { id: 'failuresKept', says: 'Every failure is kept' },
  ];
  return (
    <section className={styles.guarantees} aria-labelledby="guarantees">
      <h2 id="guarantees" className={styles.title}>
        What should always hold
      </h2>
      <ul>
        {wanted.map(({ id, says }) => {
          const isKept = report.guarantees[id];
          return (
            <li key={id} className={styles.guarantee}>
              {isKept ? (
                <Check size={16} strokeWidth={2.5} aria-hidden className={styles.kept} />
              ) : (
                <X size={16} strokeWidth={2.5} aria-hidden className={styles.broken} />
              )}
              <span>
                {says}
                <span className="visually-hidden">{isKept ? ': holds' : ': does not hold'}</span>
              </span>
              {!isKept && <span className={styles.count}>{howOften(id, report)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How often it was broken, where that is known. */
function howOften(id: keyof Kept, report: Report): string | null {
  switch (id) {
    case 'nothingLost':
      return times(countOf(report, 'lost') + countOf(report, 'expired'));
    case 'nothingTwice':
      return times(timesDoneAgain(report));
    case 'orderKept':
    case 'failuresKept':
      return null;
  }
}

function times(often: number): string | null {
  if (often === 0) return null;
  return often === 1 ? 'once' : `${count(often)} times`;
}
