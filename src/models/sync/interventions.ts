import { forHowLong, howMany } from '../interventionFields';
import type { InterventionKind } from '../interventions';
import { interventionsOf } from '../interventionsOf';
import type { Send } from '../sends';
import { plural, seconds } from '../wording';
import { ERROR_WORDS } from './answerWords';
import { INVOCATION_ERROR_STATUS, INVOCATION_ERRORS } from './events';
import { syncSettings } from './settings';
import type { SyncIntervention } from './syncScenario';

const kinds: readonly InterventionKind[] = [
  {
    id: 'send',
    name: 'Send requests',
    help: 'A client sends more requests.',
    aws: null,
    icon: 'send',
    fields: {
      count: howMany('requests', 'They are sent at once.'),
      group: {
        kind: 'text',
        name: 'Client',
        help: 'Whose requests they are: the requests of a client share its retry tokens.',
        aws: null,
        placeholder: 'the first client',
      },
    },
  },
  {
    id: 'rejectCalls',
    name: 'Let Lambda reject all calls',
    help: 'The function gets none of them. Some errors are tried again by clients, others are not.',
    aws: null,
    icon: 'refuse',
    fields: {
      error: {
        kind: 'choice',
        name: 'With which error',
        help: 'A gateway answers 500 for all but what is too large.',
        aws: null,
        fact: 'sync-invocation-error-class',
        default: 'ServiceException',
        options: INVOCATION_ERRORS.map((value) => ({
          value,
          name: `${INVOCATION_ERROR_STATUS[value]}: ${ERROR_WORDS[value]}`,
        })),
      },
      forMs: forHowLong('sync-invocation-error-class'),
    },
  },
];

function says(one: Send | SyncIntervention): string {
  switch (one.do) {
    case 'send': {
      const what = one.count === 1 ? 'a request' : plural(one.count, 'request');
      const client = one.group ?? one.key;
      return client === undefined ? `Send ${what}` : `Send ${what} from client ${client}`;
    }
    case 'rejectCalls':
      return `Lambda rejects all calls for ${seconds(one.forMs)}: ${ERROR_WORDS[one.error]}`;
  }
}

/** What can be done to synchronous calls while the scenario runs. */
export const syncInterventions = interventionsOf(syncSettings, kinds, says);
