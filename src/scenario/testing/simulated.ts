import type { QueueScenario } from '../../models/queue/queueScenario';
import { queueReport } from '../../models/queue/report';
import { simulateQueue } from '../../models/queue/simulate';
import { eventsOf } from './eventsOf';
import { ofModel } from './ofModel';

/** A valid queue scenario from what is special about it, in the public format. */
export function queueScenario(input: object): QueueScenario {
  return ofModel('queue', { version: 1, model: 'queue', ...input });
}

/** Simulates a queue scenario, given in the public format, and reads off what tests ask for. */
export function simulated(input: object) {
  const scenario = queueScenario(input);
  const run = { scenario, ...simulateQueue(scenario) };
  const { all, times } = eventsOf(run.trace);
  return {
    ...run,
    report: queueReport(run),
    all,
    times,
    /** Each batch that the function got: `0: m1 m2`. */
    batches: () => all('invocation.started').map(({ at, items }) => `${at}: ${items.join(' ')}`),
    /** What became of each message: `m1 done`. */
    states: () => {
      const { items } = queueReport(run);
      return Object.entries(items).map(([item, { state }]) => `${item} ${state}`);
    },
  };
}
