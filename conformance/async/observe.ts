import type { AsyncScenario } from '../../src/models/async/asyncScenario';
import type { AsyncEvent } from '../../src/models/async/events';
import { deadLetters } from '../../src/models/async/rules/deadLetter';
import type { Report } from '../../src/models/report';
import type { TraceEvent } from '../../src/simulator/trace';
import type { Json } from '../case';

/** The trace of a scenario of asynchronous events. */
function asyncTrace(trace: readonly TraceEvent[]): readonly AsyncEvent[] {
  return trace as readonly AsyncEvent[];
}

/** What whoever hands the only event over is answered: 202 once it is in Lambda's queue. */
export function answer(trace: readonly TraceEvent[]): number | null {
  return asyncTrace(trace).some(({ type }) => type === 'event.accepted') ? 202 : null;
}

/** Seconds from the hand-over to the first event of a type; null without one. */
export function secondsUntil(
  trace: readonly TraceEvent[],
  type: AsyncEvent['type'],
): number | null {
  const found = trace.find((event) => event.type === type);
  return found ? (found.at - (trace[0]?.at ?? 0)) / 1_000 : null;
}

/** How often the function was invoked by so many seconds after the hand-over. */
export function invocationsBy(report: Report, seconds: number): number {
  return report.invocations.filter(({ atMs }) => atMs <= seconds * 1_000).length;
}

/** Seconds between the end of each invocation and the beginning of the next. */
export function waits(report: Report): readonly number[] {
  return report.invocations.slice(1).map(({ atMs }, index) => {
    const endedAtMs = report.invocations[index]?.endedAtMs ?? 0;
    return (atMs - endedAtMs) / 1_000;
  });
}

/** The messages in the dead-letter queue: body, and attributes with their types. */
export function letters(report: Report, trace: readonly TraceEvent[]): readonly Letter[] {
  // The report carries the scenario as it was simulated.
  const scenario = report.scenario as AsyncScenario;
  return [...deadLetters({ scenario, trace: asyncTrace(trace) }).values()].map(
    ({ body, attributes }) => ({ body: JSON.parse(body), attributes }),
  );
}

interface Letter {
  readonly body: Json;
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly value: string }>>;
}
