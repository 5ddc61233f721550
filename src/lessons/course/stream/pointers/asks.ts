import { valueAt } from '../../../../panels/settings/path';
import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk } from '../../../ask';
import { eventIn } from '../../../find';
import { hoursOf } from './hours';
import { sentIn } from './sent';

const HOUR_MS = 3_600_000;

/** What a queue gets of a record that is given up. */
export const askContent: ChoiceAsk = {
  kind: 'choice',
  question:
    'After its last retry, record 3 is given up. What will the message in the SQS queue hold?',
  options: {
    record: {
      says: 'The claim itself',
      wrong: {
        says: 'That is what a dead-letter queue of an SQS queue gets, and what an asynchronous invocation sends. A stream sends no data to SQS, SNS or Kafka: look through the message in the inspector.',
        look: when('batch.discarded'),
      },
    },
    batch: {
      says: 'Records 3 and 4, the batch as it was read',
      wrong: {
        says: 'The split has made batches of their own of them. And neither is in the message: it names places in the shard.',
        look: when('batch.discarded'),
      },
    },
    pointer: { says: 'Where the record is: shard and sequence numbers' },
    error: {
      says: 'The error that your code threw',
      wrong: {
        says: 'It only says that there was an error: functionError is “Unhandled”. What the error was is in the function’s log.',
        look: when('batch.discarded'),
      },
    },
  },
  answer: (run) => {
    const sent = sentIn(run);
    if (valueAt(sent, 'payload') === undefined) return 'pointer';
    return valueAt(sent, 'KinesisBatchInfo.batchSize') === 1 ? 'record' : 'batch';
  },
  right: 'A place in the stream, not what is there. The claim itself has to be fetched.',
};

/** For how many hours the stream keeps a record. */
function retentionHours(run: OpenRun): number {
  const { at, expiresAt } = eventIn(run, 'record.arrived', { item: 'm3' });
  return Math.round((expiresAt - at) / HOUR_MS);
}

/** How long the stream still has a record that was given up late. */
export const askHoursLeft: NumberAsk = {
  kind: 'number',
  question: (run) =>
    `The retention of this stream is the default, ${retentionHours(run)} hours. To the full hour, how much time is left to fetch record 3?`,
  unit: 'hours',
  min: 0,
  max: 100,
  answer: (run) => {
    const { expiresAt } = eventIn(run, 'record.arrived', { item: 'm3' });
    return Math.round((expiresAt - eventIn(run, 'batch.discarded').at) / HOUR_MS);
  },
  wrongs: [
    {
      fits: (given, _, run) => Math.abs(given - retentionHours(run)) <= 1,
      says: (run) =>
        `Retention does not begin when a record is given up: it began when it arrived, and ${hoursOf(eventIn(run, 'batch.discarded').at)} of it are over.`,
      look: when('record.arrived', { item: 'm3' }),
    },
    {
      fits: (given) => given >= 95,
      says: 'Four days is how long an SQS queue keeps a message by default. The message stays that long; what it points to does not.',
      look: when('batch.discarded'),
    },
    {
      fits: (given, right, run) => given === retentionHours(run) - right,
      says: 'That is how much has gone by. What is left is the rest of the retention.',
      look: when('batch.discarded'),
    },
    {
      fits: (given) => given === 0,
      says: 'Giving a record up deletes nothing: the stream keeps every record until its retention is over, also what is done.',
      look: when('record.readBack'),
    },
  ],
  otherwise: {
    says: 'Retention counts from the record’s arrival. Take away from it what has gone by.',
    look: when('record.arrived', { item: 'm3' }),
  },
  right: 'Retention counts from the arrival, whatever became of the record since.',
};

/** What somebody finds who follows the pointer after the retention. */
export const askFound: ChoiceAsk = {
  kind: 'choice',
  question: (run) =>
    `The message is still in the queue. What does one get with its sequence number, ${hoursOf(eventIn(run, 'record.readBack').at)} after the record arrived?`,
  options: {
    nothing: { says: 'Nothing: the record has expired' },
    record: {
      says: 'The claim, because it was never done',
      wrong: {
        says: 'A stream keeps no account of what is done. It keeps each record for as long as its retention lasts, and then no longer.',
        look: when('record.readBack'),
      },
    },
    kept: {
      says: 'The claim, because Lambda holds it for the queue',
      wrong: {
        says: 'Lambda holds nothing once it has sent its message. The stream’s copy was the only one.',
        look: when('record.readBack'),
      },
    },
  },
  answer: (run) => (eventIn(run, 'record.readBack').found ? 'record' : 'nothing'),
  right: 'The message has outlived what it points to. The claim is lost.',
};
