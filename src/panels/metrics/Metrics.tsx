import type { AttentionStore } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';

interface MetricsProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
}

export function Metrics(_props: MetricsProps) {
  return null;
}
