import { Check, Minus, X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Guarantees as Kept, Report } from '../../models/report';
import { clockTime, count } from '../../models/wording';
import { type AttentionStore, explain } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { eventSettledAt } from '../../timeline/moments';
import { timesDoneAgain } from '../outcome/figures';
import type { Change } from '../settings/change';
import styles from './Guarantees.module.css';

// Most never set a limit, and none before the first click.
const LimitField = lazy(async () => ({ default: (await import('./LimitField')).LimitField }));

interface GuaranteesProps {
  readonly run: OpenRun;
  readonly player: Player;
  /** Asking why a guarantee broke looks at the event that broke it. */
  readonly attention: AttentionStore;
  readonly onChange: Change;
}

/** The limit that is set at first, in milliseconds. */
const FIRST_LIMIT_MS = 60_000;

/** What a user wants to hold, and whether it held; else where it broke first, and why. */
export function Guarantees({ run, player, attention, onChange }: GuaranteesProps) {
  const { report, model, scenario } = run;
  const { one } = model.items;
  const wanted: readonly { readonly id: keyof Kept; readonly says: string }[] = [
    { id: 'nothingLost', says: `No ${one} is lost` },
    { id: 'nothingTwice', says: `No ${one} is processed twice` },
    ...(model.groups.hasOrder
      ? [{ id: 'orderKept', says: `Order is kept within a ${model.groups.one}` } as const]
      : []),
    { id: 'failuresKept', says: 'Every failure is kept' },
    { id: 'doneInTime', says: `Every ${one} is done within` },
  ];
  const breaks = run.breaks();
  const { doneWithinMs } = scenario;

  function askWhy(seq: number, at: number) {
    const isItsMoment = run.trace[seq]?.at === at;
    player.pause();
    player.seek(isItsMoment ? eventSettledAt(run.reader, seq) : run.reader.story.storyAt(at));
    explain(attention, run.trace, seq, run.subjectsOf(seq)[0] ?? null);
  }

  return (
    <section className={styles.guarantees} aria-labelledby="guarantees">
      <h2 id="guarantees" className={styles.title}>
        What should always hold
      </h2>
      <ul>
        {wanted.map(({ id, says }) => {
          const isKept = report.guarantees[id];
          const broken = breaks[id];
          const often = isKept === false ? howOften(id, report) : null;
          const exception = id === 'nothingLost' ? lostAfterEffect(report) : null;
          return (
            <li key={id} className={styles.guarantee}>
              <Sign isKept={isKept} />
              <span>
                {says}
                <span className="visually-hidden">{heldText(isKept)}</span>
              </span>
              {id === 'doneInTime' ? (
                doneWithinMs === null ? (
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => onChange('doneWithinMs', FIRST_LIMIT_MS)}
                  >
                    Set a limit
                  </button>
                ) : (
                  <Suspense
                    fallback={<span className={styles.count}>{doneWithinMs / 1_000} s</span>}
                  >
                    <LimitField
                      limitMs={doneWithinMs}
                      onChange={(limitMs) => onChange('doneWithinMs', limitMs)}
                    />
                  </Suspense>
                )
              ) : (
                !broken &&
                (exception ? (
                  <span className={styles.exception}>{exception}</span>
                ) : (
                  <span className={styles.count}>{often}</span>
                ))
              )}
              {broken && (
                <button
                  type="button"
                  className={styles.why}
                  title={`First broken at ${clockTime(broken.at)}`}
                  onClick={() => askWhy(broken.seq, broken.at)}
                >
                  <span className={styles.count}>{often}</span>
                  <span className="visually-hidden"> first broken at {clockTime(broken.at)}:</span>
                  {' why?'}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Sign({ isKept }: { readonly isKept: boolean | null }) {
  const shared = { size: 16, strokeWidth: 2.5, 'aria-hidden': true } as const;
  if (isKept === null) return <Minus {...shared} className={styles.unknown} />;
  if (isKept) return <Check {...shared} className={styles.kept} />;
  return <X {...shared} className={styles.broken} />;
}

function heldText(isKept: boolean | null): string {
  if (isKept === null) return ' a limit: none is set';
  return isKept ? ': holds' : ': does not hold';
}

/** How often it was broken, where that is known. */
function howOften(id: keyof Kept, report: Report): string | null {
  switch (id) {
    case 'nothingLost':
      return times(goneOf(report).filter(({ completed }) => completed === 0).length);
    case 'nothingTwice':
      return times(timesDoneAgain(report));
    case 'orderKept':
    case 'failuresKept':
    case 'doneInTime':
      return null;
  }
}

/** What nobody has any more, and yet breaks no guarantee: its work had its effect before. */
function lostAfterEffect(report: Report): string | null {
  const { length } = goneOf(report).filter(({ completed }) => completed > 0);
  if (length === 0) return null;
  return `but ${count(length)} after ${length === 1 ? 'its effect' : 'their effects'}`;
}

function goneOf({ items }: Report) {
  return Object.values(items).filter(({ state }) => state === 'lost' || state === 'expired');
}

function times(often: number): string | null {
  if (often === 0) return null;
  return often === 1 ? 'once' : `${count(often)} times`;
}
