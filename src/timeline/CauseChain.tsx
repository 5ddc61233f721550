import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AttentionStore } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';
import type { TimeScale } from './axisLayout';
import styles from './CauseChain.module.css';
import { type ChainPoint, chainPath, chainPoints } from './chain';
import type { TimelineRow } from './laneRows';
import { eventSettledAt } from './moments';

interface CauseChainProps {
  readonly run: OpenRun;
  readonly rows: readonly TimelineRow[];
  readonly scale: TimeScale;
  readonly attention: AttentionStore;
}

/** Labels nearer to each other than this, in pixels, would cover each other. */
const LABEL_ROOM = { across: 250, down: 24 };

/** The events that a “why?” leads back through, on their lanes, joined from cause to effect. */
export function CauseChain({ run, rows, scale, attention }: CauseChainProps) {
  const causes = useStore(attention, (state) => state.causes);
  const event = useStore(attention, (state) => state.event);
  const points = useMemo(() => {
    if (causes.length === 0) return [];
    const seqs = event === null || causes.includes(event) ? causes : [event, ...causes];
    const { reader, subjectsOf } = run;
    const storyOf = (seq: number) => eventSettledAt(reader, seq);
    return chainPoints(seqs, rows, { storyOf, subjectsOf }, scale);
  }, [run, rows, scale, causes, event]);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const isCrowded =
    Math.abs(last.x - first.x) < LABEL_ROOM.across && Math.abs(last.y - first.y) < LABEL_ROOM.down;
  const labelled = isCrowded || first === last ? [last] : [first, last];
  const [, right] = scale.range();
  return (
    <div className={styles.chain} aria-hidden="true">
      <svg className={styles.picture} aria-hidden="true">
        <path className={styles.line} d={chainPath(points)} />
        {points.map(({ seq, x, y }) => (
          <circle key={seq} className={styles.dot} cx={x} cy={y} r={3.5} />
        ))}
      </svg>
      {labelled.map((point) => (
        <span key={point.seq} className={styles.label} style={labelPlace(point, right)}>
          {run.sentence(point.seq)}
        </span>
      ))}
    </div>
  );
}

/** Beside its dot, on the side where there is more room. */
function labelPlace({ x, y }: ChainPoint, right: number) {
  const isLeft = x > right / 2;
  return {
    top: y - 11,
    left: x + (isLeft ? -10 : 10),
    transform: isLeft ? 'translateX(-100%)' : undefined,
  };
}
