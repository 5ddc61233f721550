import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { useScrub } from '../../timeline/useScrub';
import { tickText } from '../../timeline/virtualTime';
import { decimalTick } from './axisWords';
import styles from './Chart.module.css';
import { type ChartScale, timeTicks, valueTicks } from './chartLayout';
import { chartPaths } from './chartPath';
import { isWhole } from './firstAlarm';
import type { ChartContent } from './useChart';
import { type ChartMoment, type Pointer, periodAt, useChartMoment } from './useChartMoment';
import { periodText, valueText } from './valueWords';

export interface ChartProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly pointer: Pointer;
}

interface DrawnChartProps extends ChartProps {
  readonly content: ChartContent;
  readonly scale: ChartScale;
}

const SHIFT_PERIODS = 10;

/**
 * One metric over virtual time, level over each period. Dragging or clicking moves the playhead, and
 * so do the arrow keys, period by period; what the pointer rests on is marked in all charts.
 */
export function Chart({ run, player, pointer, content, scale }: DrawnChartProps) {
  const { series, statistic, points, alarm } = content;
  const { periodMs, values } = points;
  const area = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const paths = useMemo(() => chartPaths(points, scale), [points, scale]);
  const { story } = run.reader;
  const storyAt = useCallback(
    (x: number) => story.storyAt(scale.timeAt(x + scale.left)),
    [story, scale],
  );
  useScrub({ area, ruler, player, storyAt, onPress: isNothing });

  const show = useCallback(
    (element: HTMLDivElement, { playhead, pointed }: ChartMoment) => {
      const index = periodAt(playhead, periodMs, values.length);
      const text = valueText(series, statistic, values[index] ?? null);
      const [now, under] = element.children as unknown as readonly HTMLElement[];
      if (now) now.style.transform = `translateX(${scale.xOf(playhead)}px)`;
      if (under) {
        under.style.transform = `translateX(${scale.xOf(pointed ?? 0)}px)`;
        under.hidden = pointed === null;
      }
      const slider = area.current?.firstElementChild;
      if (slider?.ariaValueNow === String(index) && slider.ariaValueText?.endsWith(text)) return;
      slider?.setAttribute('aria-valuenow', String(index));
      slider?.setAttribute('aria-valuetext', `${periodText(index, periodMs)}: ${text}`);
    },
    [series, statistic, periodMs, values, scale],
  );
  const marks = useRef<HTMLDivElement>(null);
  useChartMoment({ run, player, pointer }, marks, show);

  const goTo = (index: number) => {
    const at = Math.min(Math.max(index, 0), values.length - 1) * periodMs;
    player.pause();
    player.seek(story.storyAt(at));
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = story.virtualAt(player.store.getState().storyMs);
    const now = periodAt(at, periodMs, values.length);
    const target = keyTarget(event, now, values.length);
    if (target === null) return;
    // Handled here, so that shortcuts of the page around do not move once more.
    event.preventDefault();
    event.stopPropagation();
    goTo(target);
  };
  const point = (event: PointerEvent) => {
    const left = ruler.current?.getBoundingClientRect().left ?? 0;
    pointer.setState({ at: scale.timeAt(event.clientX - left + scale.left) });
  };

  return (
    <div
      ref={area}
      className={styles.chart}
      style={{ height: scale.height }}
      onPointerMove={point}
      onPointerLeave={() => pointer.setState({ at: null })}
    >
      <div
        className={styles.slider}
        role="slider"
        tabIndex={0}
        aria-label={`${series.name}, ${statistic}`}
        aria-valuemin={0}
        aria-valuemax={values.length - 1}
        aria-valuenow={0}
        onKeyDown={press}
      />
      <svg className={styles.drawing} width={scale.width} height={scale.height} aria-hidden="true">
        {valueTicks(scale, isWhole(series, statistic)).map((value) => (
          <g key={value} transform={`translate(0 ${Math.round(scale.yOf(value)) + 0.5})`}>
            <line className={styles.grid} x1={scale.left} x2={scale.right} />
            <text className={styles.tick} x={scale.left - 6} dy="0.34em" textAnchor="end">
              {decimalTick(value)}
            </text>
          </g>
        ))}
        {timeTicks(scale).map((at) => (
          <text
            key={at}
            className={styles.tick}
            x={scale.xOf(at)}
            y={scale.height - 4}
            textAnchor={at === 0 ? 'start' : scale.xOf(at) > scale.right - 16 ? 'end' : 'middle'}
          >
            {tickText(at)}
          </text>
        ))}
        <path className={styles.area} d={paths.area} />
        <path className={styles.line} d={paths.line} />
        {alarm && (
          <line
            className={styles.threshold}
            x1={scale.left}
            x2={scale.right}
            y1={scale.yOf(alarm.threshold)}
            y2={scale.yOf(alarm.threshold)}
          />
        )}
      </svg>
      <div
        ref={ruler}
        className={styles.ruler}
        style={{ left: scale.left, width: scale.right - scale.left }}
      />
      <div ref={marks} className={styles.marks} style={{ height: scale.bottom }}>
        <div className={styles.now} />
        <div className={styles.under} hidden />
      </div>
    </div>
  );
}

/** Nothing in a chart has a click of its own. */
function isNothing(): boolean {
  return false;
}

function keyTarget({ key, shiftKey }: KeyboardEvent, now: number, count: number): number | null {
  const by = shiftKey ? SHIFT_PERIODS : 1;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return now - by;
    case 'ArrowRight':
    case 'ArrowUp':
      return now + by;
    case 'PageUp':
      return now + SHIFT_PERIODS;
    case 'PageDown':
      return now - SHIFT_PERIODS;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
