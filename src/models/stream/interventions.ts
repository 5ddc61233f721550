import { howMany } from '../interventionFields';
import type { InterventionKind } from '../interventions';
import { interventionsOf } from '../interventionsOf';
import type { Send } from '../sends';
import { plural } from '../wording';
import { streamSettings } from './settings';
import type { StreamIntervention } from './streamScenario';

const kinds: readonly InterventionKind[] = [
  {
    id: 'send',
    name: 'Put records',
    help: 'New records arrive in the stream, behind all that are there.',
    aws: 'PutRecords',
    icon: 'send',
    fields: {
      count: howMany('records', 'They are put at once.'),
      key: {
        kind: 'text',
        name: 'Partition key',
        help: 'Decides which shard they are in. Left out, each record has its own.',
        aws: 'PartitionKey',
        placeholder: 'its own',
      },
      body: {
        kind: 'text',
        name: 'Data',
        help: 'What a filter looks at: JSON.',
        aws: 'Data',
        placeholder: '{}',
      },
    },
  },
  {
    id: 'readBack',
    name: 'Read back what was given up',
    help: 'Someone takes what the destination got, and reads those records from the stream. Once their retention is over they are no longer there.',
    aws: 'GetRecords',
    icon: 'look',
    fields: {},
  },
];

function says(one: Send | StreamIntervention): string {
  switch (one.do) {
    case 'send': {
      const what = one.count === 1 ? 'a record' : plural(one.count, 'record');
      const key = one.key ?? one.group;
      return key === undefined ? `Put ${what}` : `Put ${what} with the partition key ${key}`;
    }
    case 'readBack':
      return 'Read back what was given up';
  }
}

/** What can be done to a stream while it runs. */
export const streamInterventions = interventionsOf(streamSettings, kinds, says);
