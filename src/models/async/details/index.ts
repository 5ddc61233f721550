import { bodiesOf } from '../../bodies';
import type { Details, DetailsOf } from '../../details';
import { environmentDetails } from '../../function/environmentDetails';
import type { Run } from '../../model';
import { partsOf } from '../../subject';
import type { AsyncScenario } from '../asyncScenario';
import { ASYNC_WORDS } from '../describe';
import type { AsyncEvent } from '../events';
import { documentsOf } from './documents';
import { eventDetails } from './event';

/** What can be known at any moment about each event and environment of a run. */
export function asyncDetails(run: Run<AsyncScenario, AsyncEvent>): DetailsOf<AsyncEvent> {
  const { scenario, trace } = run;
  const bodies = bodiesOf(scenario);
  const documents = documentsOf(run);
  return (subject, past, seq): Details => {
    const { kind, id } = partsOf(subject);
    if (kind === 'environment') return environmentDetails(past, ASYNC_WORDS);
    return eventDetails(past, {
      nowMs: trace[seq]?.at ?? 0,
      body: bodies.get(id) ?? null,
      mostRetries: mostRetriesAt(run, seq),
      documents: past.flatMap((event) => documents(event)),
    });
  };
}

/** `MaximumRetryAttempts` as it is set once an event of the run has happened. */
function mostRetriesAt({ scenario, trace }: Run<AsyncScenario, AsyncEvent>, seq: number): number {
  const last = trace.findLast(
    (event) =>
      event.seq <= seq &&
      event.type === 'settings.changed' &&
      event.path === 'invoke.MaximumRetryAttempts',
  );
  const to = last?.type === 'settings.changed' ? last.to : null;
  return typeof to === 'number' ? to : scenario.settings.invoke.MaximumRetryAttempts;
}
