import { testInterventions } from '../testInterventions.fixture';
import { syncInterventions } from './interventions';
import { SyncScenarioSchema } from './syncScenario';

testInterventions({ id: 'sync', schema: SyncScenarioSchema, interventions: syncInterventions }, [
  [{ do: 'send' }, 'Send a request'],
  [{ do: 'send', count: 3, group: 'shop' }, 'Send 3 requests from client shop'],
  [{ do: 'rejectCalls' }, 'Lambda rejects all calls for 600 s: Lambda had an error of its own'],
  [
    { do: 'rejectCalls', error: 'AccessDeniedException', forMs: 5_000 },
    'Lambda rejects all calls for 5 s: the client may not invoke the function',
  ],
  [{ do: 'set', path: 'client.retryMode', to: 'none' }, 'Client retries becomes none'],
]);
