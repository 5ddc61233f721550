import type { Player } from '../playback/player';
import type { LinkMoment } from '../scenario/link';
import type { Course } from '../timeline/moments';
import { momentAt, storyOf } from './moment';

export const THE_BEGINNING: LinkMoment = { virtualMs: 0, stepAtInstant: 0 };

/** Keeps a player at the same moment while the run under it becomes another one. */
export interface Place {
  /** Takes another run, at this moment of it. */
  readonly show: (reader: Course, moment: LinkMoment) => void;
  /** The moment of the run that is shown. */
  readonly of: (reader: Course | undefined) => LinkMoment;
}

export function createPlace(player: Player): Place {
  /**
   * The moment that was asked for, and where the player stood for it: a run too short to have it
   * shows its end, and the next one that is long enough shows the moment again.
   */
  let asked: { readonly moment: LinkMoment; readonly storyMs: number } | null = null;
  return {
    show(reader, moment) {
      player.load(reader.story.lengthMs, storyOf(reader, moment));
      asked = { moment, storyMs: player.store.getState().storyMs };
    },
    of(reader) {
      const { storyMs } = player.store.getState();
      if (asked?.storyMs === storyMs) return asked.moment;
      return reader ? momentAt(reader, storyMs) : THE_BEGINNING;
    },
  };
}
