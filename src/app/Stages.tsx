import { Suspense } from 'react';
import type { OpenRun } from '../playback/openRun';
import { Stage } from '../stage/Stage';
import { lazyPart } from './lazyPart';
import { attention, player } from './store';

// Nobody compares before the first click.
const Compared = lazyPart(async () => (await import('./compare/Compared')).Compared);

export interface StagesProps {
  readonly run: OpenRun;
  /** The run that it is compared with, if any. */
  readonly kept: OpenRun | null;
  /** Whether there is room for two stages. */
  readonly isWide: boolean;
  /** Where there is room for one: whether that is the kept run's. */
  readonly isKeptSeen: boolean;
  readonly onSee: (isKept: boolean) => void;
}

/** The stage, or both stages while two runs are compared. */
export function Stages({ kept, ...props }: StagesProps) {
  const stage = <Stage run={props.run} player={player} attention={attention} />;
  if (!kept) return stage;
  return (
    <Suspense fallback={stage}>
      <Compared kept={kept} {...props} />
    </Suspense>
  );
}
