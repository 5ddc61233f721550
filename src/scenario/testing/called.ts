import type { SyncEvent } from '../../models/sync/events';
import { simulateSync } from '../../models/sync/simulate';
import type { SyncScenario } from '../../models/sync/syncScenario';
import { ofModel } from './ofModel';

type Type = SyncEvent['type'];
type Of<Wanted extends Type> = Extract<SyncEvent, { readonly type: Wanted }>;

/** A valid scenario of synchronous calls from what is special about it, in the public format. */
export function syncScenario(input: object): SyncScenario {
  return ofModel('sync', { version: 1, model: 'sync', ...input });
}

/** Simulates synchronous calls, given in the public format, and reads off what tests ask for. */
export function called(input: object) {
  const scenario = syncScenario(input);
  const run = { scenario, ...simulateSync(scenario) };
  const all = <Wanted extends Type>(type: Wanted, item?: string) =>
    run.trace.filter(
      (event): event is Of<Wanted> =>
        event.type === type && (item === undefined || ('item' in event && event.item === item)),
    );
  return {
    ...run,
    all,
    /** The virtual times of the events of a type. */
    times: (type: Type, item?: string) => all(type, item).map(({ at }) => at),
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
