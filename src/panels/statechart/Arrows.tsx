import type { Drawn } from './Drawing';
import styles from './Drawing.module.css';
import { arrowHead, roundedPath } from './layout/paths';
import type { Point } from './layout/picture';

/** The lines of the transitions; their words are drawn above them. */
export function Arrows({ drawn }: { readonly drawn: Drawn }) {
  const { picture } = drawn;
  return (
    <g>
      {picture.starts.map(({ at, way }) => (
        <g key={`${at.x} ${at.y}`} className={styles.start}>
          {way && <Arrow points={way} />}
          <circle cx={at.x + at.width / 2} cy={at.y + at.height / 2} r={at.width / 2} />
        </g>
      ))}
      {picture.edges.map((edge, index) => {
        if (!edge) return null;
        return (
          <g key={edge.map(({ x, y }) => `${x} ${y}`).join()} className={lookOf(drawn, index)}>
            <Arrow points={edge} />
          </g>
        );
      })}
    </g>
  );
}

function Arrow({ points }: { readonly points: readonly Point[] }) {
  return (
    <>
      <path className={styles.way} d={roundedPath(points)} />
      <path className={styles.head} d={arrowHead(points)} />
    </>
  );
}

/** Taken last, taken before, still to come, or never taken in this run. */
export function lookOf({ moment, times }: Drawn, transition: number): string | undefined {
  if (moment.last.has(transition)) return styles.last;
  if ((moment.soFar[transition] ?? 0) > 0) return styles.taken;
  return (times[transition] ?? 0) > 0 ? styles.toCome : styles.never;
}
