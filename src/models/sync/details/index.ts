import { bodiesOf } from '../../bodies';
import type { Details, DetailsOf } from '../../details';
import { environmentDetails } from '../../function/environmentDetails';
import type { Run } from '../../model';
import { partsOf } from '../../subject';
import { SYNC_WORDS } from '../describe';
import type { SyncEvent } from '../events';
import type { SyncScenario } from '../syncScenario';
import { clientDetails } from './client';
import { requestDetails } from './request';

/** What can be known at any moment about each request, client and environment of a run. */
export function syncDetails({
  scenario,
}: Pick<Run<SyncScenario, SyncEvent>, 'scenario'>): DetailsOf<SyncEvent> {
  const bodies = bodiesOf(scenario);
  return (subject, past): Details => {
    const { kind, id } = partsOf(subject);
    if (kind === 'environment') return environmentDetails(past, SYNC_WORDS);
    if (kind === 'client') return clientDetails(past);
    return requestDetails(past, { scenario, body: bodies.get(id) ?? null });
  };
}
