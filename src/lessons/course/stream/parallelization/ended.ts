import type { OpenRun } from '../../../../playback/openRun';
import { eventsIn } from '../../../find';

/** When the work on a record was done, or on the last one of all; in virtual milliseconds. */
export function doneAt(run: OpenRun, item?: string): number {
  const done = eventsIn(run, 'item.completed', item === undefined ? {} : { item });
  return done.at(-1)?.at ?? Number.NaN;
}
