import { howMany } from '../interventionFields';
import type { InterventionField, InterventionKind } from '../interventions';
import { interventionsOf } from '../interventionsOf';
import type { Send } from '../sends';
import { listOf, plural, seconds } from '../wording';
import type { QueueIntervention } from './queueScenario';
import { queueSettings } from './settings';

const whichQueue: InterventionField = {
  kind: 'choice',
  name: 'Which queue',
  help: 'The queue itself, or its dead-letter queue.',
  aws: 'QueueUrl',
  fact: null,
  default: 'source',
  options: [
    { value: 'source', name: 'the queue' },
    { value: 'deadLetterQueue', name: 'the dead-letter queue' },
  ],
};

const kinds: readonly InterventionKind[] = [
  {
    id: 'send',
    name: 'Send messages',
    help: 'New messages arrive in the queue.',
    aws: 'SendMessage',
    icon: 'send',
    fields: {
      count: howMany('messages', 'They are sent at once.'),
      group: {
        kind: 'text',
        name: 'Message group',
        help: 'A FIFO queue keeps the order within each group.',
        aws: 'MessageGroupId',
        placeholder: 'none',
      },
      body: {
        kind: 'text',
        name: 'Body',
        help: 'What a filter looks at: JSON.',
        aws: 'MessageBody',
        placeholder: '{}',
      },
    },
  },
  {
    id: 'redrive',
    name: 'Redrive the dead letters',
    help: 'Moves them back to the queue as new messages, at most 500 a second.',
    aws: 'StartMessageMoveTask',
    icon: 'move',
    fields: {},
  },
  {
    id: 'peek',
    name: 'Look into a queue',
    help: 'Someone polls for messages in the console: that receives them, hides them and counts.',
    aws: 'ReceiveMessage',
    icon: 'look',
    fields: {
      queue: whichQueue,
      MaxNumberOfMessages: {
        kind: 'number',
        name: 'At most',
        help: 'How many messages are looked at.',
        aws: 'MaxNumberOfMessages',
        fact: null,
        default: 10,
        min: 1,
        max: 10,
        unit: 'messages',
      },
    },
  },
  {
    id: 'purge',
    name: 'Purge a queue',
    help: 'Deletes every message in it, those in flight too.',
    aws: 'PurgeQueue',
    icon: 'delete',
    fields: { queue: whichQueue },
  },
  {
    id: 'changeVisibility',
    name: 'Hide messages for longer, or less',
    help: 'Changes the visibility timeout of messages that have been received.',
    aws: 'ChangeMessageVisibility',
    icon: 'time',
    fields: {
      items: {
        kind: 'items',
        name: 'Messages',
        help: 'The messages by their ids, up to ten.',
        aws: 'ReceiptHandle',
      },
      VisibilityTimeout: {
        kind: 'number',
        name: 'Hidden for',
        help: 'From this moment on; 0 makes them visible at once.',
        aws: 'VisibilityTimeout',
        fact: 'sqs-visibility',
        default: 60,
        min: 0,
        max: 43_200,
        sliderMax: 360,
        unit: 's',
      },
    },
  },
];

function says(one: Send | QueueIntervention): string {
  switch (one.do) {
    case 'send': {
      const what = one.count === 1 ? 'a message' : plural(one.count, 'message');
      return one.group === undefined ? `Send ${what}` : `Send ${what} of group ${one.group}`;
    }
    case 'redrive':
      return 'Redrive the dead letters';
    case 'peek':
      return `Look at up to ${plural(one.MaxNumberOfMessages, 'message')}${one.queue === 'source' ? '' : ' of the dead-letter queue'}`;
    case 'purge':
      return `Purge the ${one.queue === 'source' ? 'queue' : 'dead-letter queue'}`;
    case 'changeVisibility':
      return one.VisibilityTimeout === 0
        ? `Make ${listOf('message', one.items)} visible at once`
        : `Hide ${listOf('message', one.items)} for ${seconds(one.VisibilityTimeout * 1_000)} from now on`;
  }
}

/** What can be done to a queue while it runs. */
export const queueInterventions = interventionsOf(queueSettings, kinds, says);
