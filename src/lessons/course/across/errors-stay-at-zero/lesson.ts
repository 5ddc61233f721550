import { listOf, plural, seconds } from '../../../../models/wording';
import { END, when } from '../../../anchor';
import { countIn, eventsIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { ALARMS, deadLetterMetric, goesOffAt, goneOff, metric } from './alarms';
import { howManyErrors, whichAlarm, whichFirst } from './asks';
import { REPORTED, STREAM, THROTTLED, THROWN } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: { thrown: THROWN, reported: REPORTED, throttled: THROTTLED, stream: STREAM },
  Text,
  values: {
    errors: (run) => metric(run, 'Errors'),
    invocations: (run) => metric(run, 'Invocations'),
    throttles: (run) => metric(run, 'Throttles'),
    deadLetters: (run) => plural(countIn(run, 'message.deadLettered'), 'message'),
    before: (_, named) => countIn(named('thrown'), 'message.deadLettered'),
    deleted: (run) => plural(countIn(run, 'message.deleted'), 'message'),
    sent: (run) => deadLetterMetric(run, 'NumberOfMessagesSent'),
    visible: (run) => deadLetterMetric(run, 'ApproximateNumberOfMessagesVisible'),
    firstError: (run) => seconds(goesOffAt(run, ALARMS.errors)),
    firstDeadLetter: (run) => seconds(goesOffAt(run, ALARMS.visible)),
    age: (run) => `${metric(run, 'ApproximateAgeOfOldestMessage')} s`,
    iteratorAge: (run) => seconds(metric(run, 'IteratorAge')),
    goneOffThrown: (_, named) => goneOff(named('thrown')),
    goneOffReported: (_, named) => goneOff(named('reported')),
    goneOffThrottled: (_, named) => goneOff(named('throttled')),
    goneOffStuck: (_, named) => goneOff(named('stream')),
    ageLimit: () => ALARMS.age.above,
    tries: (run) => plural(countIn(run, 'item.failed', { item: 'm3' }), 'time'),
    waiting: (run) =>
      listOf(
        'record',
        eventsIn(run, 'record.arrived')
          .map(({ item }) => item)
          .filter((item) => run.report.items[item]?.deliveries === 0),
      ),
  },
  steps: [
    {
      name: 'one-alarm',
      title: 'One alarm',
      at: when('invocation.started', { nth: 2 }),
      look: ['item:m3', 'item:m6'],
      ask: whichFirst,
    },
    {
      name: 'thrown',
      title: 'Thrown',
      at: END,
      speed: 4,
      look: ['station:deadLetterQueue'],
      panel: 'metrics',
    },
    {
      name: 'reported',
      title: 'Reported',
      run: 'reported',
      at: when('message.deleted', { nth: 'last' }),
      look: ['item:m3', 'item:m6', 'setting:mapping.FunctionResponseTypes'],
      ask: howManyErrors,
    },
    {
      name: 'zero',
      title: 'All is well',
      at: END,
      speed: 2,
      look: ['station:deadLetterQueue'],
      ask: whichAlarm,
    },
    {
      name: 'not-sent',
      title: 'Two alarms on one queue',
      at: END,
      look: ['station:deadLetterQueue'],
      panel: 'metrics',
    },
    {
      name: 'throttled',
      title: 'Never invoked',
      run: 'throttled',
      at: when('message.deadLettered', { nth: 'last' }),
      look: ['station:deadLetterQueue'],
      speed: 4,
      panel: 'metrics',
    },
    {
      name: 'stuck',
      title: 'A stream that stands still',
      run: 'stream',
      at: END,
      look: ['item:m3'],
      speed: 4,
      panel: 'metrics',
    },
    { name: 'remember', title: 'What each alarm sees', at: END },
  ],
};
