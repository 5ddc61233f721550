import { type Scenario, simulateScenario } from '../../models';
import { openRun } from '../../playback/openRun';
import { lineOf } from '../../scenario/errors';
import type { LinkMoment } from '../../scenario/link';
import { readScenario } from '../../scenario/read';
import type { Pair, Today } from './entry';
import { momentOf } from './momentOf';

/** What is opened in the sandbox: a scenario, what it is compared with, and where to look first. */
export interface Opened {
  readonly scenario: Scenario;
  /** As in the course; null where only today's can be run. */
  readonly kept: Scenario | null;
  readonly moment: LinkMoment;
}

/**
 * Works out what an entry opens, once its model is loaded. Its moment is found by what happens in the
 * run, so it is simulated.
 *
 * @throws what kept its model from being loaded
 */
export async function openEntry(entry: Pair | Today): Promise<Opened> {
  const scenario = await read(entry.today.scenario);
  const kept = entry.is === 'pair' ? await read(entry.asInTheCourse.scenario) : null;
  const isInKept = entry.is === 'pair' && entry.moment.in === 'asInTheCourse';
  const told = isInKept && kept ? kept : scenario;
  const run = openRun(told, simulateScenario(told));
  const event = entry.moment.find(run.trace);
  return { scenario, kept, moment: momentOf(run, event?.seq ?? 0) };
}

async function read(input: object): Promise<Scenario> {
  const parsed = await readScenario(input);
  if (!parsed.ok) throw new Error(parsed.errors.map(lineOf).join('; '));
  return parsed.scenario;
}
