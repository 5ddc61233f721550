import type { Player } from '../playback/player';
import { showWindow, type TimelineViewStore, windowIn } from './timelineView';
import { zoomWindow } from './timeWindow';

/** What keys and buttons do to the window. */
export type ZoomCommand = 'in' | 'out' | 'fit';

/** How much less of the run one press shows. */
const PRESS_FACTOR = 1.6;

/** The command of a key that was pressed while the timeline has the focus; null for other keys. */
export function zoomCommandOf(
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): ZoomCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  switch (press.key) {
    case '+':
    case '=':
      return 'in';
    case '-':
    case '_':
      return 'out';
    case '0':
      return 'fit';
    default:
      return null;
  }
}

/** Zooms around the playhead when it can be seen, else around the middle. */
export function performZoom(
  command: ZoomCommand,
  view: TimelineViewStore,
  player: Player,
  lengthMs: number,
): void {
  if (command === 'fit') return view.setState({ window: null });
  const window = windowIn(view.getState(), lengthMs);
  const { storyMs } = player.store.getState();
  const isSeen = storyMs >= window.from && storyMs <= window.until;
  const around = isSeen ? storyMs : (window.from + window.until) / 2;
  const factor = command === 'in' ? PRESS_FACTOR : 1 / PRESS_FACTOR;
  showWindow(view, zoomWindow(window, lengthMs, around, factor), lengthMs);
}
