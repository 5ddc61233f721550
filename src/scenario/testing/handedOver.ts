import type { AsyncScenario } from '../../models/async/asyncScenario';
import { deadLetters } from '../../models/async/rules/deadLetter';
import { destinationRecords } from '../../models/async/rules/destination';
import { simulateAsync } from '../../models/async/simulate';
import { eventsOf } from './eventsOf';
import { ofModel } from './ofModel';

/** A valid scenario of asynchronous events from what is special about it, in the public format. */
export function asyncScenario(input: object): AsyncScenario {
  return ofModel('async', { version: 1, model: 'async', ...input });
}

/** Simulates asynchronous events, given in the public format, and reads off what tests ask for. */
export function handedOver(input: object) {
  const scenario = asyncScenario(input);
  const run = { scenario, ...simulateAsync(scenario) };
  const { all, times } = eventsOf(run.trace);
  return {
    ...run,
    all,
    times,
    /** When the function was invoked with an item, in virtual milliseconds. */
    tries: (item: string) =>
      all('invocation.started')
        .filter(({ items }) => items.includes(item))
        .map(({ at }) => at),
    /** How each copy ended: `m1 succeeded`, `m2 retriesExhausted after 3`, `m3 givenUp`. */
    ends: () =>
      run.trace.flatMap((event) => {
        if (event.type === 'event.succeeded') return [`${event.batch} succeeded`];
        if (event.type === 'delivery.givenUp') return [`${event.item} givenUp`];
        if (event.type !== 'event.dropped') return [];
        return [`${event.batch} ${event.why} after ${event.invokeCount}`];
      }),
    /** What each target got, or why it did not: `m1 onFailure sqs`, `m2 deadLetterQueue denied`. */
    kept: () =>
      run.trace.flatMap((event) => {
        if (event.type === 'target.received') {
          return [`${event.batch} ${event.target} ${event.service}`];
        }
        return event.type === 'target.failed'
          ? [`${event.batch} ${event.target} ${event.error}`]
          : [];
      }),
    records: () => [...destinationRecords(run).values()],
    letters: () => [...deadLetters(run).values()],
  };
}

/** Settings of asynchronous invocation alone, without a cold start. */
export function withInvoke(invoke: object, rest: object = {}) {
  return { settings: { invoke, function: { initMs: 0 } }, ...rest };
}
