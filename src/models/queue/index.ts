import type { Model } from '../model';
import { sendsOf } from '../sends';
import { queueAssumptions } from './assumptions';
import { queueCard } from './card';
import { describeQueueEvent } from './describe';
import type { QueueEvent } from './events';
import { breaksOf } from './outcome/breaks';
import { fatesOf } from './outcome/fates';
import { queueMetrics } from './outcome/metrics';
import { queueProblems } from './outcome/problems';
import { queueLanes } from './picture/lanes';
import type { QueueSceneState } from './picture/sceneState';
import { queuePresets } from './presets';
import { type QueueScenario, QueueScenarioSchema } from './queueScenario';
import { queueReport } from './report';
import { queueRefusals } from './rules/refusals';
import { queueSceneFold } from './scene';
import { queueSettings } from './settings';
import { simulateQueue } from './simulate';
import { startsStep } from './steps';

/** SQS as an event source: queue, mapping, function, dead-letter queue. */
export const queueModel: Model<QueueScenario, QueueEvent, QueueSceneState> = {
  ...queueCard,
  schema: QueueScenarioSchema,
  items: { one: 'message', many: 'messages' },
  groups: { one: 'group', many: 'groups', none: 'no groups', field: 'group' },
  handlerOptions: {
    ...{ returns: 'sqs-partial-rules', afterFailure: null },
    ...{ deletesAsItGoes: 'sqs-partial', throwsWhenAllFail: null },
  },
  eventKinds: async () => (await import('./eventKinds')).queueEventKinds,
  things: { environment: 'Environment', poller: 'Poller' },
  carriers: [],
  settings: queueSettings,
  figures: ['done', 'again', 'deadLettered', 'cost', 'lost', 'waiting', 'invocations', 'throttles'],
  groupNames: {
    queue: 'Queue',
    mapping: 'Event source mapping',
    function: 'Function',
    account: 'Account',
  },
  assumptions: queueAssumptions,
  presets: queuePresets,
  interventions: async () => (await import('./interventions')).queueInterventions,
  simulate: simulateQueue,
  startsStep,
  fold: queueSceneFold,
  lanes: queueLanes,
  describe: describeQueueEvent,
  problems: queueProblems,
  report: queueReport,
  breaks: (run) => breaksOf(run, fatesOf(run.trace)),
  metrics: ({ trace }) => queueMetrics(trace),
  refusals: queueRefusals,
  template: async () => (await import('./template')).queueTemplate,
  details: async (run) => (await import('./details')).queueDetails(run),
  sends: sendsOf,
};
