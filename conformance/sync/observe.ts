import type { Report } from '../../src/models/report';
import type { HttpAnswer } from '../../src/models/sync/details/answers';
import { callsIn } from '../../src/models/sync/details/calls';
import { documentsOf } from '../../src/models/sync/details/documents';
import type { SyncEvent } from '../../src/models/sync/events';
import type { SyncScenario } from '../../src/models/sync/syncScenario';
import type { TraceEvent } from '../../src/simulator/trace';
import type { Json } from '../case';

type Type = SyncEvent['type'];
type Of<Wanted extends Type> = Extract<SyncEvent, { readonly type: Wanted }>;

/** The events of a type in the trace of a scenario of synchronous calls. */
export function events<Wanted extends Type>(
  trace: readonly TraceEvent[],
  type: Wanted,
): readonly Of<Wanted>[] {
  const own = trace as readonly SyncEvent[];
  return own.filter((event): event is Of<Wanted> => event.type === type);
}

/** The status that the caller saw of each attempt. */
export function statuses(trace: readonly TraceEvent[]) {
  return events(trace, 'request.answered').map(({ status }) => status);
}

/** The first answer to a request as its caller reads it; without any where there is none. */
export function answerTo(item: string, report: Report, trace: readonly TraceEvent[]) {
  const own = (trace as readonly SyncEvent[]).filter(
    (event) =>
      ('item' in event && event.item === item) || ('items' in event && event.items.includes(item)),
  );
  const scenario = report.scenario as SyncScenario;
  const [first] = documentsOf({ scenario, trace: trace as readonly SyncEvent[] })(callsIn(own));
  const { headers = {}, body = {} } = (first?.json ?? {}) as Partial<HttpAnswer>;
  return { headers, body: body as { readonly [field: string]: Json } };
}
