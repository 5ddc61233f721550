import { times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { durationText } from '../../../../timeline/virtualTime';
import { when } from '../../../anchor';
import { countIn, eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { howOften, whichOne, whoseIsIt } from './asks';
import { GIFTS } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: { gifts: GIFTS },
  Text,
  notes: [5, 6],
  values: {
    tries: (run) => eventIn(run, 'event.accepted', { item: 'm3' }).attempt,
    waited: (run) =>
      durationText(
        eventIn(run, 'event.accepted', { item: 'm3' }).at -
          eventIn(run, 'event.sent', { item: 'm3' }).at,
      ),
    status: (run) => String(eventIn(run, 'delivery.givenUp', { item: 'm4' }).status),
    runsOfFour: (run) => String(countIn(run, 'invocation.started', { item: 'm4' })),
    runsOfTwo: (run) => times(countIn(run, 'invocation.started', { item: 'm2' })),
    sentTwo: (run) => times(countIn(run, 'event.sent', { item: 'm2' })),
    errors: (run) => Number(run.report.metrics.Errors),
    dropped: (run) => Number(run.report.metrics.AsyncEventsDropped),
    failed: (run) => topicMetric(run, 'NumberOfNotificationsFailed'),
    redriven: (run) => topicMetric(run, 'NumberOfNotificationsRedrivenToDlq'),
  },
  steps: [
    {
      name: 'two-queues',
      title: 'Two dead-letter queues',
      at: when('event.accepted', { item: 'm1' }),
      look: ['station:subscription', 'station:deadLetterQueue'],
    },
    {
      name: 'two-stages',
      title: 'Two stages',
      at: when('delivery.failed', { item: 'm3', nth: 4 }),
      look: ['station:source', 'station:queue'],
      ask: whoseIsIt,
    },
    {
      name: 'handed-over',
      title: 'Event 3',
      at: when('event.succeeded', { item: 'm3' }),
      look: ['item:m3'],
    },
    {
      name: 'permission',
      title: 'No permission',
      at: when('deliveries.refused', { where: ({ status }) => status === 403 }),
      ask: howOften,
    },
    {
      name: 'subscription',
      title: 'What could not be handed over',
      at: when('delivery.givenUp', { item: 'm4' }),
      look: ['item:m4', 'station:subscription'],
    },
    {
      name: 'third-time',
      title: 'The third time',
      at: when('invocation.started', { item: 'm2', nth: 3 }),
      look: ['item:m2'],
      ask: whichOne,
    },
    {
      name: 'function',
      title: 'What the function failed on',
      at: when('target.received', { item: 'm2' }),
      look: ['item:m2', 'station:deadLetterQueue'],
    },
    {
      name: 'without',
      title: 'Only the function’s',
      set: { 'settings.subscription.RedrivePolicy': false },
      at: when('delivery.givenUp', { item: 'm4' }),
      look: ['item:m4', 'setting:subscription.RedrivePolicy'],
      speed: 4,
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: when('target.received', { item: 'm2' }),
    },
  ],
};

/** A metric of the topic, which has its own among the function's. */
function topicMetric(run: OpenRun, name: string): number {
  const { topic } = run.report.metrics;
  return typeof topic === 'object' ? Number(topic[name]) : Number.NaN;
}
