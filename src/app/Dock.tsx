import { lazy, Suspense } from 'react';
import { modelOf } from '../models';
import { perform } from '../panels/transport/perform';
import type { OpenRun } from '../playback/openRun';
import { Timeline } from '../timeline/Timeline';
import { player, type Tab, useApp } from './store';

// Loaded when they are first looked at.
const Log = lazy(async () => ({ default: (await import('../panels/log/Log')).Log }));
const Outcome = lazy(async () => ({
  default: (await import('../panels/outcome/Outcome')).Outcome,
}));

interface DockProps {
  readonly run: OpenRun;
  readonly tab: Tab;
}

/** What the chosen tab shows of the run. */
export function Dock({ run, tab }: DockProps) {
  const selected = useApp((state) => state.selected);
  const select = useApp((state) => state.select);
  const shared = { run, player, selected, onSelect: select };
  switch (tab) {
    case 'timeline':
      return <Timeline {...shared} onStep={(by) => perform({ do: 'step', by }, run, player)} />;
    case 'log':
      return (
        <Suspense>
          <Log {...shared} />
        </Suspense>
      );
    case 'outcome':
      return (
        <Suspense>
          <Outcome run={run} items={modelOf(run.scenario).items} />
        </Suspense>
      );
  }
}
