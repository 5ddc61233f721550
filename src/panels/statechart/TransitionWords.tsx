import { lookOf } from './Arrows';
import type { Drawn } from './Drawing';
import styles from './Drawing.module.css';
import { TEXT, timesText } from './layout/chartText';
import { linesInside } from './layout/linesInside';

interface TransitionWordsProps {
  readonly drawn: Drawn;
  readonly index: number;
}

/** What makes an actor take a transition, and how often one did, on its arrow or in its state. */
export function TransitionWords({ drawn, index }: TransitionWordsProps) {
  const { chart, picture, text, times } = drawn;
  const box = picture.labels[index] ?? linesInside(chart, text, picture).get(index);
  if (!box) return null;
  const lines = text.lines[index] ?? [];
  const isOnArrow = picture.edges[index] !== null;
  const often = times[index] ?? 0;
  const top = box.y + (box.height - lines.length * TEXT.lineHeight) / 2;
  return (
    <g className={`${lookOf(drawn, index)} ${isOnArrow ? styles.words : styles.inside}`}>
      <rect {...box} rx={isOnArrow ? 9 : 6} className={styles.ground} />
      <text className={styles.line}>
        {lines.map((line, at) => (
          <tspan
            key={line}
            x={box.x + TEXT.padding}
            y={top + (at + 0.5) * TEXT.lineHeight}
            className={at > 0 ? styles.condition : undefined}
          >
            {line}
          </tspan>
        ))}
      </text>
      {often > 0 && (
        <text
          className={styles.count}
          x={box.x + box.width - TEXT.padding}
          y={top + 0.5 * TEXT.lineHeight}
        >
          {timesText(often)}
        </text>
      )}
    </g>
  );
}
