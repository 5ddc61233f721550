import { modelOf } from '../models';
import { Log } from '../panels/log/Log';
import { Outcome } from '../panels/outcome/Outcome';
import { perform } from '../panels/transport/perform';
import type { OpenRun } from '../playback/openRun';
import { Timeline } from '../timeline/Timeline';
import { player, type Tab, useApp } from './store';

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
      return <Log {...shared} />;
    case 'outcome':
      return <Outcome run={run} items={modelOf(run.scenario).items} />;
  }
}
