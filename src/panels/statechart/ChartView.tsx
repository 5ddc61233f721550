import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Subject } from '../../models/subject';
import { type ChartMoment, statesOf } from '../../playback/chartMoment';
import { machineName } from '../../playback/chartWords';
import type { Lives, LivesAt } from '../../playback/lives';
import type { Chart } from '../../simulator/chart';
import { useStep } from '../../timeline/usePlayhead';
import type { Looks } from './Charts';
import { Details } from './Details';
import { Drawing } from './Drawing';
import { textOf, timesText } from './layout/chartText';
import { useLayout } from './layout/useLayout';
import type { Part } from './parts';
import type { StatechartProps } from './Statechart';
import styles from './Statechart.module.css';
import { TransitionTable } from './TransitionTable';
import { useChartMoment } from './useChartMoment';
import { Viewport } from './Viewport';

interface ChartViewProps extends StatechartProps {
  readonly id: string;
  readonly lives: Lives;
  readonly at: LivesAt;
  readonly chart: number;
  /** Whose life is shown; null for everyone's. */
  readonly subject: Subject | null;
  readonly looksAs: Looks;
  readonly onGo: (taken: number) => void;
  readonly onLook: (actor: number) => void;
}

/** One machine at the playhead, and beside it what is chosen of it. */
export function ChartView(props: ChartViewProps) {
  const { id, run, player, attention, lives, at, subject, looksAs } = props;
  const { recording } = lives;
  const chart = recording.charts[props.chart] ?? NO_CHART;
  const step = useStep(run, player);
  const since = lives.takenBy(run.reader.steps[step - 1], Number.POSITIVE_INFINITY);
  const shown = useChartMoment(lives, at, step > 0 ? since : 0, props.chart, subject);
  const everyone = useChartMoment(lives, at, 0, props.chart, null).moments;
  const hovered = useStore(attention, (state) => state.hovered);
  const [chosen, choose] = useState<Part | null>(null);
  const text = useMemo(() => textOf(chart), [chart]);
  const counts = useMemo(
    () => everyone.map(({ length }) => (length > 0 ? timesText(length) : '')),
    [everyone],
  );
  const layout = useLayout({ chart, text, counts });
  const times = shown.moments.map(({ length }) => length);
  const name = machineName(chart);
  const whose = subject === null ? null : run.nameOf(subject);
  const pointed = new Set(
    (hovered === null ? [] : lives.actorsOf(hovered))
      .filter((actor) => recording.actors[actor]?.chart === props.chart)
      .flatMap((actor) => statesOf(lives, actor, at)),
  );

  const label = whose === null ? `${name}: statechart` : `${name}: statechart, ${whose}`;
  return (
    <>
      <div id={id} role="tabpanel" aria-label={name} className={styles.chart}>
        {looksAs === 'table' ? (
          <TransitionTable
            chart={chart}
            moment={shown.moment}
            times={times}
            chosen={chosen}
            label={label}
            onChoose={choose}
          />
        ) : layout.is === 'ready' ? (
          <Viewport
            pictures={layout.pictures}
            follow={followed(chart, shown.moment, subject !== null)}
          >
            {(picture, scale) => (
              <Drawing
                drawn={{
                  chart,
                  text,
                  picture,
                  moment: shown.moment,
                  times,
                  isOne: subject !== null,
                  pointed,
                }}
                chosen={chosen}
                scale={scale}
                label={label}
                onChoose={choose}
              />
            )}
          </Viewport>
        ) : (
          <p className={styles.notice} role={layout.is === 'failed' ? 'alert' : 'status'}>
            {layout.is === 'failed'
              ? 'The chart could not be drawn; its table says the same.'
              : 'Drawing the chart…'}
          </p>
        )}
      </div>
      <Details
        lives={lives}
        chart={chart}
        shown={shown}
        chosen={chosen}
        whose={whose}
        since={step > 0 ? since : 0}
        nameOf={(actor) => run.nameOf(recording.actors[actor]?.id as Subject)}
        onClose={() => choose(null)}
        onGo={props.onGo}
        onLook={props.onLook}
      />
    </>
  );
}

const NO_CHART: Chart = { machine: '', states: [], transitions: [], begins: [] };

/** Of one, where it is now; of everyone, where to begin to look: where most of them are. */
function followed({ states }: Chart, { inState }: ChartMoment, isOne: boolean) {
  const living = inState.map((inIt, index) => (states[index]?.kind === 'final' ? 0 : inIt));
  const counted = isOne ? inState : living;
  const most = isOne ? 1 : Math.max(1, ...living);
  // The last of them: a state comes before those inside it.
  const state = counted.findLastIndex((inIt) => inIt >= most);
  return { state: Math.max(0, state), always: isOne };
}
