import type { QueueEvent } from '../../src/models/queue/events';
import type { Report } from '../../src/models/report';
import type { TraceEvent } from '../../src/simulator/trace';

/** The trace of a queue scenario. */
export function queueTrace(trace: readonly TraceEvent[]): readonly QueueEvent[] {
  return trace as readonly QueueEvent[];
}

/** Invocations as the recordings write them down. */
export function invocations(report: Report) {
  return report.invocations.map(({ items, attempt, result, failed }) => ({
    records: items.map((id) => ({ id, receiveCount: attempt[id] ?? 0 })),
    // The recordings say “malformed” where the response, not the handler, failed the whole batch.
    result: result === 'partial' && failed.length === items.length ? 'malformed' : result,
  }));
}

/** Ids of the messages that ended in one of these states. */
export function itemsIn(report: Report, ...states: readonly string[]): string[] {
  return Object.entries(report.items).flatMap(([id, { state }]) =>
    states.includes(state) ? [id] : [],
  );
}

/** The most invocations that ran at the same time. */
export function mostAtOnce(report: Report): number {
  const changes = report.invocations.flatMap(({ atMs, endedAtMs }) => [
    { at: atMs, by: 1 },
    { at: endedAtMs ?? Number.POSITIVE_INFINITY, by: -1 },
  ]);
  changes.sort((one, other) => one.at - other.at || one.by - other.by);
  let running = 0;
  return changes.reduce((most, { by }) => {
    running += by;
    return Math.max(most, running);
  }, 0);
}

/** Receives by peeks, in order: what a plain consumer was handed at each moment. */
export function peeks(trace: readonly QueueEvent[]): readonly (readonly string[])[] {
  const receives = new Map<number, string[]>();
  for (const event of trace) {
    if (event.type === 'queue.peeked') receives.set(event.at, []);
    if (event.type === 'message.received' && event.by === 'peek') {
      receives.get(event.at)?.push(event.item);
    }
  }
  return [...receives.values()];
}
