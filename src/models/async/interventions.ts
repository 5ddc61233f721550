import { forHowLong, howMany } from '../interventionFields';
import type { InterventionKind } from '../interventions';
import { interventionsOf } from '../interventionsOf';
import type { Send } from '../sends';
import { plural, seconds } from '../wording';
import type { AsyncIntervention } from './asyncScenario';
import { asyncSettings } from './settings';

const kinds: readonly InterventionKind[] = [
  {
    id: 'send',
    name: 'Send events',
    help: 'New events are handed over to Lambda.',
    aws: null,
    icon: 'send',
    fields: {
      count: howMany('events', 'They are sent at once.'),
      body: {
        kind: 'text',
        name: 'Payload',
        help: 'What the event says: JSON.',
        aws: 'Payload',
        placeholder: '{}',
      },
    },
  },
  {
    id: 'refuseDeliveries',
    name: 'Keep Lambda from taking events over',
    help: 'The source gets an error instead of 202. What it does then is up to the source.',
    aws: null,
    icon: 'refuse',
    fields: {
      status: {
        kind: 'choice',
        name: 'Why',
        help: 'Sources try again after Lambda’s own errors, but not without permission.',
        aws: null,
        fact: 'sns-two-stages',
        default: 500,
        options: [
          { value: 500, name: '500: Lambda has an error of its own' },
          { value: 403, name: '403: the source may not invoke the function' },
        ],
      },
      forMs: forHowLong('sns-policy-lambda'),
    },
  },
  {
    id: 'refuseInvocations',
    name: 'Let Lambda fail before the function',
    help: 'Events go back to Lambda’s queue and use up no retry, as if it had an error of its own.',
    aws: null,
    icon: 'refuse',
    fields: { forMs: forHowLong('async-invocation-errors') },
  },
  {
    id: 'denyTargets',
    name: 'Take away the permission to send',
    help: 'The function’s role may no longer send to dead-letter queue and destinations: what is given up is gone.',
    aws: null,
    icon: 'deny',
    fields: { forMs: forHowLong('async-delivery-failure') },
  },
];

function says(one: Send | AsyncIntervention): string {
  switch (one.do) {
    case 'send':
      return one.count === 1 ? 'Send an event' : `Send ${plural(one.count, 'event')}`;
    case 'refuseDeliveries':
      return `Lambda takes no events over for ${seconds(one.forMs)}: ${one.status}`;
    case 'refuseInvocations':
      return `Lambda fails before the function for ${seconds(one.forMs)}`;
    case 'denyTargets':
      return `The function may not send to its targets for ${seconds(one.forMs)}`;
  }
}

/** What can be done to asynchronous events while the scenario runs. */
export const asyncInterventions = interventionsOf(asyncSettings, kinds, says);
