import type { AttentionStore } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import type { Change } from '../settings/change';
import { Guarantees } from './Guarantees';
import { ProblemCard } from './ProblemCard';
import { Refusals } from './Refusals';

interface FindingsProps {
  readonly run: OpenRun;
  readonly player: Player;
  /** Asking why a guarantee broke looks at the event that broke it. */
  readonly attention: AttentionStore;
  readonly onChange: Change;
}

/** What was found out about a run: what AWS would refuse, what goes wrong first, what held. */
export function Findings({ run, player, attention, onChange }: FindingsProps) {
  return (
    <>
      <Refusals model={run.model} refusals={run.refusals} />
      <ProblemCard run={run} player={player} />
      <Guarantees run={run} player={player} attention={attention} onChange={onChange} />
    </>
  );
}
