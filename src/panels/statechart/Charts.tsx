import { Maximize2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { itemIn, type Subject } from '../../models/subject';
import { lookAt } from '../../playback/attention';
import { liveByChart } from '../../playback/chartMoment';
import { machineName } from '../../playback/chartWords';
import type { Lives } from '../../playback/lives';
import { Button } from '../controls/Button';
import { ChartView } from './ChartView';
import { Choices } from './Choices';
import { Enlarged } from './Enlarged';
import { MachineTabs } from './MachineTabs';
import type { StatechartProps } from './Statechart';
import styles from './Statechart.module.css';
import { storyOfTaken } from './storyOfTaken';
import { useLivesAt } from './useChartMoment';

interface ChartsProps extends StatechartProps {
  readonly lives: Lives;
}

const PANEL = 'statechart-chart';

/** The machines of a recorded run: which one is shown, and whose life in it. */
export function Charts({ run, player, attention, lives }: ChartsProps) {
  const selected = useStore(attention, (state) => state.selected);
  const at = useLivesAt(run, player, lives);
  const [picked, pick] = useState<Picked>({ machine: null, selected: null });
  const [everyone, setEveryone] = useState(false);
  const [looksAs, setLooksAs] = useState<Looks>('chart');
  const [isEnlarged, enlarge] = useState(false);

  const enlarger = useRef<HTMLButtonElement>(null);
  const wasEnlarged = useRef(false);
  useLayoutEffect(() => {
    // Its button was away meanwhile: the focus goes back to it now that it is there again.
    if (wasEnlarged.current && !isEnlarged) enlarger.current?.focus();
    wasEnlarged.current = isEnlarged;
  }, [isEnlarged]);

  const { actors, charts } = lives.recording;
  const chart = shownChart(lives, picked, selected);
  const selectedCharts = new Set(
    (selected === null ? [] : lives.actorsOf(selected)).map((actor) => actors[actor]?.chart),
  );
  const live = liveByChart(lives, at);
  const subject = !everyone && selectedCharts.has(chart) ? selected : null;
  const machine = charts[chart]?.machine ?? null;

  /** Looks at who lives a life in the chart that is shown, which stays. */
  const look = (actor: number) => {
    const id = actors[actor]?.id as Subject;
    // Whoever reads everyone's moments goes on reading them.
    if (subject === null) setEveryone(true);
    pick({ machine, selected: id });
    lookAt(attention, id);
  };
  const go = (taken: number) => {
    player.pause();
    player.seek(storyOfTaken(run.reader, lives.recording, taken));
    look(lives.recording.taken.actor[taken] ?? 0);
  };

  const rail = (
    <div className={styles.rail}>
      <MachineTabs
        machines={tabOrder(lives).map((index) => ({
          chart: index,
          name: nameIn(lives, index),
          live: live[index] ?? 0,
          isSelected: selectedCharts.has(index),
        }))}
        chosen={chart}
        controls={PANEL}
        onChoose={(index) => pick({ machine: charts[index]?.machine ?? null, selected })}
      />
      <div className={styles.choices}>
        {selected !== null && selectedCharts.has(chart) && (
          <Choices
            label="Whose life"
            options={[
              { id: 'one', name: run.nameOf(selected) },
              { id: 'all', name: 'All' },
            ]}
            chosen={subject === null ? 'all' : 'one'}
            onChoose={(whose) => setEveryone(whose === 'all')}
          />
        )}
        <div className={styles.looks}>
          <Choices
            label="Shown as"
            options={[
              { id: 'chart', name: 'Chart' },
              { id: 'table', name: 'Table' },
            ]}
            chosen={looksAs}
            onChoose={setLooksAs}
          />
          {!isEnlarged && (
            <Button
              ref={enlarger}
              look="icon"
              className={styles.enlarge}
              aria-label="Enlarge"
              title="Enlarge"
              onClick={() => enlarge(true)}
            >
              <Maximize2 size={16} aria-hidden />
            </Button>
          )}
        </div>
      </div>
    </div>
  );
  const content = (
    <>
      {rail}
      <ChartView
        key={chart}
        id={PANEL}
        run={run}
        player={player}
        attention={attention}
        lives={lives}
        at={at}
        chart={chart}
        subject={subject}
        looksAs={looksAs}
        onGo={go}
        onLook={look}
      />
    </>
  );
  return (
    <div className={styles.statechart}>
      {isEnlarged ? (
        <Enlarged run={run} player={player} onClose={() => enlarge(false)}>
          <div className={styles.body}>{content}</div>
        </Enlarged>
      ) : (
        <div className={styles.body}>{content}</div>
      )}
    </div>
  );
}

/** How the machine is shown: drawn, or as a table. */
export type Looks = 'chart' | 'table';

/** The machine that was asked for, and what was selected then. */
interface Picked {
  readonly machine: string | null;
  readonly selected: Subject | null;
}

/** The machine asked for, until something is selected that lives by another. */
function shownChart(lives: Lives, picked: Picked, selected: Subject | null): number {
  const { actors, charts } = lives.recording;
  const asked = charts.findIndex(({ machine }) => machine === picked.machine);
  if (asked >= 0 && picked.selected === selected) return asked;
  const [actor] = selected === null ? [] : lives.actorsOf(selected);
  const own = actor === undefined ? undefined : actors[actor]?.chart;
  return own ?? (asked >= 0 ? asked : (tabOrder(lives)[0] ?? 0));
}

/** Items first: their lives are what a model is about. */
function tabOrder({ recording }: Lives): readonly number[] {
  const { charts, actors } = recording;
  const livesItems = charts.map((_, index) => {
    const first = actors.find(({ chart }) => chart === index);
    return first !== undefined && itemIn(first.id as Subject) !== null;
  });
  const all = [...charts.keys()];
  return [...all.filter((at) => livesItems[at]), ...all.filter((at) => !livesItems[at])];
}

function nameIn({ recording }: Lives, index: number): string {
  const chart = recording.charts[index];
  return chart ? machineName(chart) : '';
}
