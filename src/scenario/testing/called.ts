import { simulateSync } from '../../models/sync/simulate';
import type { SyncScenario } from '../../models/sync/syncScenario';
import { eventsOf } from './eventsOf';
import { ofModel } from './ofModel';

/** A valid scenario of synchronous calls from what is special about it, in the public format. */
export function syncScenario(input: object): SyncScenario {
  return ofModel('sync', { version: 1, model: 'sync', ...input });
}

/** Simulates synchronous calls, given in the public format, and reads off what tests ask for. */
export function called(input: object) {
  const scenario = syncScenario(input);
  const run = { scenario, ...simulateSync(scenario) };
  const { all, times } = eventsOf(run.trace);
  return {
    ...run,
    all,
    times,
    /** What a request was answered with, attempt by attempt; null: the client stopped waiting. */
    answers: (item = 'm1') => all('request.answered', item).map(({ status }) => status),
    /** The longest waits before the retries of a request, in milliseconds. */
    longestWaits: (item = 'm1') => all('retry.scheduled', item).map(({ longestMs }) => longestMs),
    /** Why a request failed; null when it did not. */
    failure: (item = 'm1') => all('request.failed', item)[0]?.why ?? null,
    /** How often the work on a request was done. */
    completed: (item = 'm1') => all('item.completed', item).length,
  };
}
