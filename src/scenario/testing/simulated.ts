import type { QueueEvent } from '../../models/queue/events';
import type { QueueScenario } from '../../models/queue/queueScenario';
import { queueReport } from '../../models/queue/report';
import { simulateQueue } from '../../models/queue/simulate';
import { ofModel } from './ofModel';

type Type = QueueEvent['type'];
type Of<Wanted extends Type> = Extract<QueueEvent, { readonly type: Wanted }>;

/** A valid queue scenario from what is special about it, in the public format. */
export function queueScenario(input: object): QueueScenario {
  return ofModel('queue', { version: 1, model: 'queue', ...input });
}

/** Simulates a queue scenario, given in the public format, and reads off what tests ask for. */
export function simulated(input: object) {
  const scenario = queueScenario(input);
  const run = { scenario, ...simulateQueue(scenario) };
  const all = <Wanted extends Type>(type: Wanted, item?: string) =>
    run.trace.filter(
      (event): event is Of<Wanted> =>
        event.type === type && (item === undefined || ('item' in event && event.item === item)),
    );
  return {
    ...run,
    report: queueReport(run),
    /** The events of a type, of one message or of all. */
    all,
    /** The virtual times of those events. */
    times: (type: Type, item?: string) => all(type, item).map(({ at }) => at),
    /** Each batch that the function got: `0: m1 m2`. */
    batches: () => all('invocation.started').map(({ at, items }) => `${at}: ${items.join(' ')}`),
    /** What became of each message: `m1 done`. */
    states: () => {
      const { items } = queueReport(run);
      return Object.entries(items).map(([item, { state }]) => `${item} ${state}`);
    },
  };
}
