import { SPEEDS } from '../playback/player';

/** One line of the list: keys that belong together, and what they do. */
interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every shortcut by the place where it works, for those who ask for them. */
export const SHORTCUTS: readonly {
  readonly place: string;
  readonly shortcuts: readonly Shortcut[];
}[] = [
  {
    place: 'On the stage, the playback and the timeline',
    shortcuts: [
      { keys: ['Space'], does: 'Play or pause' },
      { keys: ['←', '→'], does: 'One step back or forward' },
      { keys: ['Shift ←', 'Shift →'], does: 'Ten steps back or forward' },
      { keys: ['.'], does: 'Go to the next thing that goes wrong' },
      { keys: ['Home', 'End'], does: 'Go to the beginning or the end' },
      { keys: SPEEDS.map((_, index) => String(index + 1)), does: `Speed ${SPEEDS.join('×, ')}×` },
      { keys: ['?'], does: 'List the shortcuts' },
    ],
  },
  {
    place: 'On the stage',
    shortcuts: [
      { keys: ['Enter'], does: 'Go into the picture, and choose what has the focus' },
      { keys: ['←', '→', '↑', '↓'], does: 'In the picture: to the neighbour on that side' },
      { keys: ['Esc'], does: 'Out of the picture again' },
    ],
  },
  {
    place: 'On the timeline',
    shortcuts: [
      { keys: ['+', '−'], does: 'Show less or more of the run at once' },
      { keys: ['0'], does: 'Show all of it' },
    ],
  },
  {
    place: 'On an intervention of the timeline',
    shortcuts: [
      { keys: ['←', '→'], does: 'Move it by a second' },
      { keys: ['Shift ←', 'Alt ←'], does: 'Move it by ten seconds, or by a tenth of one' },
      { keys: ['Enter'], does: 'Open it' },
      { keys: ['Delete'], does: 'Take it away' },
    ],
  },
  {
    place: 'Anywhere',
    shortcuts: [
      { keys: ['Ctrl Z'], does: 'Undo' },
      { keys: ['Ctrl Shift Z', 'Ctrl Y'], does: 'Redo' },
      { keys: ['Esc'], does: 'Close what is open' },
    ],
  },
  {
    place: 'Anywhere while presenting, for remote controls too',
    shortcuts: [
      { keys: ['Page Up', 'Page Down'], does: 'One step back or forward' },
      { keys: ['F5'], does: 'Play or pause' },
      { keys: ['B', '.'], does: 'Go to the next thing that goes wrong' },
      { keys: ['Esc'], does: 'Leave the presentation' },
    ],
  },
];
