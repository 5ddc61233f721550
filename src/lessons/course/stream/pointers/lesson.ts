import { times } from '../../../../models/wording';
import { valueAt } from '../../../../panels/settings/path';
import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import { eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { invokeCountIn } from '../figures';
import { askContent, askFound, askHoursLeft } from './asks';
import { hoursOf } from './hours';
import { BUCKET, IN_TIME, TOO_LATE } from './scenario';
import { sentIn } from './sent';
import Text from './text.mdx';

/** How long after its arrival record 3 is asked for. */
function readBackAfter(run: OpenRun): string {
  const arrived = eventIn(run, 'record.arrived', { item: 'm3' }).at;
  return hoursOf(eventIn(run, 'record.readBack', { item: 'm3' }).at - arrived);
}

export const lesson: Lesson = {
  runs: { inTime: IN_TIME, tooLate: TOO_LATE, bucket: BUCKET },
  Text,
  notes: [19, 30],
  values: {
    paused: (run) => hoursOf(eventIn(run, 'settings.changed').at),
    tries: (run) => times(invokeCountIn(run, 'm3')),
    condition: (run) => String(valueAt(sentIn(run), 'requestContext.condition')),
    shardId: (run) => String(valueAt(sentIn(run), 'KinesisBatchInfo.shardId')),
    retention: (run) => {
      const { at, expiresAt } = eventIn(run, 'record.arrived', { item: 'm3' });
      return hoursOf(expiresAt - at);
    },
    left: (run) => {
      const { expiresAt } = eventIn(run, 'record.arrived', { item: 'm3' });
      return hoursOf(expiresAt - eventIn(run, 'batch.discarded').at);
    },
    readBack: readBackAfter,
    tooLate: (_, named) => readBackAfter(named('tooLate')),
    payloadIsThere: (run) =>
      valueAt(sentIn(run), 'payload') === undefined ? 'not there' : 'there',
  },
  steps: [
    {
      name: 'four-claims',
      title: 'Four claims',
      at: when('record.arrived', { item: 'm4' }),
      look: ['setting:mapping.Enabled', 'setting:mapping.OnFailure'],
      panel: 'settings',
    },
    {
      name: 'alone',
      title: 'Record 3 fails',
      at: when('batch.retrying', { item: 'm3' }),
      look: ['item:m3', 'station:onFailure'],
      ask: askContent,
    },
    {
      name: 'pointer',
      title: 'What the queue got',
      at: when('batch.discarded'),
      look: ['station:onFailure'],
      panel: 'inspector',
      selected: 'item:m3',
    },
    {
      name: 'how-long',
      title: 'How long it leads anywhere',
      at: when('batch.succeeded', { item: 'm4' }),
      look: ['item:m3', 'setting:stream.RetentionPeriodHours'],
      ask: askHoursLeft,
    },
    {
      name: 'in-time',
      title: 'Read back in time',
      at: when('record.readBack', { item: 'm3' }),
      look: ['item:m3'],
    },
    {
      name: 'next-day',
      title: 'The next day',
      run: 'tooLate',
      at: when('batch.succeeded', { item: 'm4' }),
      look: ['station:onFailure'],
      ask: askFound,
    },
    {
      name: 'gone',
      title: 'Asked for too late',
      at: when('record.readBack', { item: 'm3' }),
      look: ['item:m3'],
    },
    {
      name: 'bucket',
      title: 'A bucket',
      run: 'bucket',
      at: when('record.readBack', { item: 'm3' }),
      look: ['station:onFailure'],
      panel: 'inspector',
      selected: 'item:m3',
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: when('record.readBack', { item: 'm3' }),
    },
  ],
};
