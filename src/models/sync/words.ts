import type { ModelDescription } from '../model';

/** What the model of synchronous calls calls what it is about. */
export const syncWords: Pick<
  ModelDescription,
  'items' | 'groups' | 'handlerOptions' | 'things' | 'groupNames'
> = {
  items: { one: 'request', many: 'requests' },
  groups: { one: 'client', many: 'clients', none: 'one client', field: 'group', hasOrder: false },
  handlerOptions: { responds: 'sync-apigw-502' },
  things: { environment: 'Environment', client: 'Client' },
  groupNames: {
    client: 'Client',
    api: 'Gateway',
    function: 'Function',
    idempotency: 'Idempotency',
    account: 'Account',
  },
};
