import { bodiesOf } from '../../bodies';
import type { Details, DetailsOf } from '../../details';
import { environmentDetails } from '../../function/environmentDetails';
import type { Run } from '../../model';
import { partsOf } from '../../subject';
import { SYNC_WORDS } from '../describe';
import type { SyncEvent } from '../events';
import type { SyncScenario } from '../syncScenario';
import { clientDetails } from './client';
import { documentsOf } from './documents';
import { requestDetails } from './request';

/** The body of a request that the scenario says nothing of. */
const NOTHING_SAID = '{}';

/** What can be known at any moment about each request, client and environment of a run. */
export function syncDetails(run: Run<SyncScenario, SyncEvent>): DetailsOf<SyncEvent> {
  const bodies = bodiesOf(run.scenario);
  const documents = documentsOf(run);
  const bodyOf = (item: string) => {
    const body = bodies.get(item);
    return body === undefined || body === NOTHING_SAID ? null : body;
  };
  return (subject, past): Details => {
    const { kind, id } = partsOf(subject);
    if (kind === 'environment') return environmentDetails(past, SYNC_WORDS);
    if (kind === 'client') return clientDetails(past);
    return requestDetails(past, { documents, body: bodyOf(id) });
  };
}
