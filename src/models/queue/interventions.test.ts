import { testInterventions } from '../testInterventions.fixture';
import { queueInterventions } from './interventions';
import { QueueScenarioSchema } from './queueScenario';

testInterventions({ id: 'queue', schema: QueueScenarioSchema, interventions: queueInterventions }, [
  [{ do: 'send' }, 'Send a message'],
  [{ do: 'send', count: 3 }, 'Send 3 messages'],
  [{ do: 'send', count: 2, group: 'g1' }, 'Send 2 messages of group g1'],
  [{ do: 'redrive' }, 'Redrive the dead letters'],
  [{ do: 'peek', queue: 'source', MaxNumberOfMessages: 1 }, 'Look at up to 1 message'],
  [{ do: 'purge', queue: 'deadLetterQueue' }, 'Purge the dead-letter queue'],
  [
    { do: 'changeVisibility', items: ['m7'], VisibilityTimeout: 60 },
    'Hide message 7 for 60 s from now on',
  ],
  [{ do: 'set', path: 'queue.VisibilityTimeout', to: 180 }, 'Visibility timeout becomes 180 s'],
  [{ do: 'set', path: 'mapping.BatchSize', to: 1 }, 'Batch size becomes 1 message'],
  [{ do: 'set', path: 'mapping.Enabled', to: false }, 'Enabled is switched off'],
]);
