import type { OpenRun } from '../playback/openRun';
import { eventSettledAt } from '../timeline/moments';
import { type EventType, eventsIn, type Which } from './find';

/**
 * A moment of a run by what happens there. It is never a number of seconds, so that it stays where
 * it belongs when the model of a service becomes more exact.
 */
export type Anchor =
  | { readonly is: 'start' }
  | { readonly is: 'end' }
  | {
      readonly is: 'event';
      /** What is looked for, for errors: `batch.split, 2nd`. */
      readonly says: string;
      /** The `seq` of the event; undefined when the run has none. */
      readonly seqIn: (run: OpenRun) => number | undefined;
    };

/** Before anything has happened. */
export const START: Anchor = { is: 'start' };

/** Once everything has happened. */
export const END: Anchor = { is: 'end' };

interface Nth {
  /** The number of the event among those that are meant, from 1, or the last; default 1. */
  readonly nth?: number | 'last';
}

/** When an event of a type happens: `when('message.received', { item: 'm7' })`. */
export function when<Type extends EventType>(
  type: Type,
  { nth = 1, ...which }: Which<Type> & Nth = {},
): Anchor {
  return {
    is: 'event',
    says: `${type}${which.item ? ` of ${which.item}` : ''}, ${nth === 'last' ? nth : `number ${nth}`}`,
    seqIn: (run) => eventsIn(run, type, which).at(nth === 'last' ? -1 : nth - 1)?.seq,
  };
}

/**
 * Where a moment is in a run, in story milliseconds: the picture at rest, once it has happened.
 *
 * @throws Error when nothing like it happens in the run, which the tests of a lesson find
 */
export function storyOf(anchor: Anchor, run: OpenRun): number {
  switch (anchor.is) {
    case 'start':
      return 0;
    case 'end':
      return run.reader.story.lengthMs;
    case 'event': {
      const seq = anchor.seqIn(run);
      if (seq === undefined)
        throw new Error(`Nothing like “${anchor.says}” happens in “${run.scenario.title}”.`);
      return eventSettledAt(run.reader, seq);
    }
  }
}
