import type { ModelDescription } from '../model';

/** What the stream model calls what it is about. */
export const streamWords: Pick<
  ModelDescription,
  'items' | 'groups' | 'handlerOptions' | 'things' | 'groupNames'
> = {
  items: { one: 'record', many: 'records' },
  groups: {
    one: 'partition key',
    many: 'partition keys',
    none: 'each its own',
    field: 'key',
    hasOrder: true,
  },
  handlerOptions: { returns: 'stream-partial-rules', afterFailure: null, throwsWhenAllFail: null },
  things: { environment: 'Environment', shard: 'Shard', batch: 'Batch' },
  groupNames: {
    stream: 'Stream',
    mapping: 'Event source mapping',
    function: 'Function',
    idempotency: 'Idempotency table',
    account: 'Account',
  },
};
