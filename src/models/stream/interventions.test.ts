import { testInterventions } from '../testInterventions.fixture';
import { streamInterventions } from './interventions';
import { StreamScenarioSchema } from './streamScenario';

testInterventions(
  { id: 'stream', schema: StreamScenarioSchema, interventions: streamInterventions },
  [
    [{ do: 'send', count: 1 }, 'Put a record'],
    [{ do: 'send', count: 4, key: 'cart-7' }, 'Put 4 records with the partition key cart-7'],
    [{ do: 'readBack' }, 'Read back what was given up'],
    [
      { do: 'set', path: 'mapping.BisectBatchOnFunctionError', to: true },
      'Split batch on error is switched on',
    ],
    [
      { do: 'set', path: 'mapping.MaximumRetryAttempts', to: -1 },
      'Retry attempts becomes no limit',
    ],
  ],
);
