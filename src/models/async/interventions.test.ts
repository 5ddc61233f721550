import { testInterventions } from '../testInterventions.fixture';
import { AsyncScenarioSchema } from './asyncScenario';
import { asyncInterventions } from './interventions';

testInterventions({ id: 'async', schema: AsyncScenarioSchema, interventions: asyncInterventions }, [
  [{ do: 'send' }, 'Send an event'],
  [{ do: 'send', count: 4 }, 'Send 4 events'],
  [{ do: 'refuseDeliveries' }, 'Lambda takes no events over for 600 s: 500'],
  [
    { do: 'refuseDeliveries', status: 403, forMs: 1_500 },
    'Lambda takes no events over for 1.5 s: 403',
  ],
  [{ do: 'refuseInvocations' }, 'Lambda fails before the function for 600 s'],
  [{ do: 'denyTargets' }, 'The function may not send to its targets for 600 s'],
  [
    { do: 'set', path: 'invoke.MaximumRetryAttempts', to: 0 },
    'Retries after function errors becomes 0 retries',
  ],
]);
