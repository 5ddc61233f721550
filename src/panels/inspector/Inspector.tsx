import type { AttentionStore } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';

interface InspectorProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
}

export function Inspector(_props: InspectorProps) {
  return null;
}
