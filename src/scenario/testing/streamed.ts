import { simulateStream } from '../../models/stream/simulate';
import type { StreamScenario } from '../../models/stream/streamScenario';
import { eventsOf } from './eventsOf';
import { ofModel } from './ofModel';

/** A valid stream scenario from what is special about it, in the public format. */
export function streamScenario(input: object): StreamScenario {
  return ofModel('stream', { version: 1, model: 'stream', ...input });
}

/** Simulates a stream scenario, given in the public format, and reads off what tests ask for. */
export function streamed(input: object) {
  const scenario = streamScenario(input);
  const run = { scenario, ...simulateStream(scenario) };
  const { all, times } = eventsOf(run.trace);
  const results = () =>
    new Map(all('invocation.ended').map(({ invocation, result }) => [invocation, result]));
  return {
    ...run,
    all,
    times,
    /** Each invocation: `m1 m2 error`. */
    tries: () => {
      const ended = results();
      return all('invocation.started').map(
        ({ items, invocation }) => `${items.join(' ')} ${ended.get(invocation)}`,
      );
    },
    /** What was given up, and why: `m3 retriesExhausted`. */
    discarded: () =>
      all('batch.discarded').map(({ discarded, why }) => `${discarded.join(' ')} ${why}`),
    /** The places that the checkpoint of a shard came to. */
    checkpoints: (shard = 's0') =>
      all('checkpoint.moved')
        .filter((event) => event.shard === shard)
        .map(({ position }) => position),
  };
}

/** Settings of the mapping alone. */
export function withMapping(mapping: object, rest: object = {}) {
  return { settings: { mapping, function: { initMs: 0 } }, ...rest };
}
