import type { Model } from '../model';
import { sendsOf } from '../sends';
import { queueAssumptions } from './assumptions';
import { queueCard } from './card';
import type { QueueEvent } from './events';
import { queueProblems } from './outcome/problems';
import type { QueueSceneState } from './picture/sceneState';
import { queuePresets } from './presets';
import { type QueueScenario, QueueScenarioSchema } from './queueScenario';
import { queueSceneFold } from './scene';
import { queueSettings } from './settings';
import { simulateQueue } from './simulate';
import { startsStep } from './steps';

/** SQS as an event source: queue, mapping, function, dead-letter queue. */
export const queueModel: Model<QueueScenario, QueueEvent, QueueSceneState> = {
  ...queueCard,
  schema: QueueScenarioSchema,
  items: { one: 'message', many: 'messages' },
  groups: { one: 'group', many: 'groups', none: 'no groups', field: 'group', hasOrder: true },
  handlerOptions: {
    ...{ returns: 'sqs-partial-rules', afterFailure: null },
    ...{ deletesAsItGoes: 'sqs-partial', throwsWhenAllFail: null },
  },
  eventKinds: async () => (await import('./eventKinds')).queueEventKinds,
  things: { environment: 'Environment', poller: 'Poller' },
  carriers: [],
  settings: queueSettings,
  figures: [
    'done',
    'again',
    'deadLettered',
    'cost',
    'lost',
    'effects',
    'waiting',
    'invocations',
    'throttles',
  ],
  groupNames: {
    queue: 'Queue',
    mapping: 'Event source mapping',
    function: 'Function',
    account: 'Account',
  },
  assumptions: queueAssumptions,
  presets: queuePresets,
  sideBySide: async () => (await import('./sideBySide')).queueSideBySide,
  interventions: async () => (await import('./interventions')).queueInterventions,
  simulate: simulateQueue,
  startsStep,
  fold: queueSceneFold,
  problems: queueProblems,
  template: async () => (await import('./template')).queueTemplate,
  details: async (run) => (await import('./details')).queueDetails(run),
  sends: sendsOf,
};
