import { Suspense } from 'react';
import { perform } from '../panels/transport/perform';
import type { OpenRun } from '../playback/openRun';
import { comingPart } from './comingPart';
import { Loading, lazyPart } from './lazyPart';
import { attention, player, useApp } from './store';
import type { View } from './views';

// Loaded when they are first looked at; the timeline while the stage is being drawn.
const Timeline = comingPart(async () => (await import('../timeline/Timeline')).Timeline, Loading);
const Marks = comingPart(async () => (await import('./interventions/TimelineMarks')).TimelineMarks);
const Log = lazyPart(async () => (await import('../panels/log/Log')).Log);
const Metrics = lazyPart(async () => (await import('../panels/metrics/Metrics')).Metrics);
const Statechart = lazyPart(
  async () => (await import('../panels/statechart/Statechart')).Statechart,
);
const Compare = lazyPart(async () => (await import('./compare/Compare')).Compare);
const Filmstrip = lazyPart(async () => (await import('../panels/filmstrip/Filmstrip')).Filmstrip);
const Outcome = lazyPart(async () => (await import('../panels/outcome/Outcome')).Outcome);

interface DockProps {
  readonly run: OpenRun;
  readonly view: View;
}

/** What the chosen view shows of the run. */
export function Dock({ run, view }: DockProps) {
  const kept = useApp((state) => state.keptRun);
  return <Suspense fallback={<Loading />}>{contentOf(run, kept, view)}</Suspense>;
}

function contentOf(run: OpenRun, kept: OpenRun | null, view: View) {
  const shared = { run, player, attention };
  switch (view) {
    case 'timeline':
      return (
        <Timeline
          {...shared}
          kept={kept}
          Marks={Marks}
          onStep={(by) => perform({ do: 'step', by }, useApp.getState().course ?? run, player)}
        />
      );
    case 'log':
      return <Log {...shared} />;
    case 'metrics':
      return <Metrics {...shared} />;
    case 'statechart':
      return <Statechart {...shared} />;
    case 'compare':
      return <Compare run={run} />;
    case 'filmstrip':
      return <Filmstrip run={run} player={player} />;
    case 'outcome':
      return <Outcome {...shared} />;
  }
}
