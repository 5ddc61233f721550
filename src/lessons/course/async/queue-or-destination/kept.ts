import type { DeadLetter } from '../../../../models/report';
import type { OpenRun } from '../../../../playback/openRun';
import { eventsIn } from '../../../find';

/** The dead letter of event 2. */
export function deadLetter(run: OpenRun): DeadLetter {
  const letter = run.report.targets.deadLetterQueue.find(({ item }) => item === 'm2');
  if (!letter) throw new Error('Event 2 is in no dead-letter queue.');
  return letter;
}

/** A field of the record that the on-failure destination got, wherever in it that is. */
export function inRecord(run: OpenRun, field: string): string {
  const found = fieldIn(run.report.targets.onFailure[0]?.record, field);
  if (found === undefined) throw new Error(`The record has no ${field}.`);
  return String(found);
}

function fieldIn(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inside] of Object.entries(value)) {
    const found = name === field ? inside : fieldIn(inside, field);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Which targets got event 2. */
export function targetsOfTwo(run: OpenRun): readonly string[] {
  return eventsIn(run, 'target.received', { item: 'm2' }).map(({ target }) => target);
}
