import type { AttentionStore } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';

interface StatechartProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
}

export function Statechart(_props: StatechartProps) {
  return null;
}
