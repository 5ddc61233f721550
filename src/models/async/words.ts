import type { ModelDescription } from '../model';

/** What the model of asynchronous events calls what it is about. */
export const asyncWords: Pick<
  ModelDescription,
  'items' | 'groups' | 'handlerOptions' | 'things' | 'groupNames'
> = {
  items: { one: 'event', many: 'events' },
  groups: { one: 'group', many: 'groups', none: 'no groups', field: 'group', hasOrder: false },
  handlerOptions: {},
  things: { environment: 'Environment' },
  groupNames: {
    source: 'Event source',
    invoke: 'Asynchronous invocation',
    function: 'Function',
    subscription: 'Subscription',
    idempotency: 'Idempotency table',
    account: 'Account',
  },
};
