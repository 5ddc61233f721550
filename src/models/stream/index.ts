import type { Model } from '../model';
import { sendsOf } from '../sends';
import { streamAssumptions } from './assumptions';
import { streamCard } from './card';
import type { StreamEvent } from './events';
import { streamProblems } from './outcome/problems';
import type { StreamSceneState } from './picture/sceneState';
import { streamPresets } from './presets';
import { streamSceneFold } from './scene';
import { streamSettings } from './settings';
import { simulateStream } from './simulate';
import { startsStep } from './steps';
import { type StreamScenario, StreamScenarioSchema } from './streamScenario';
import { streamWords } from './words';

/** Kinesis and DynamoDB streams as event sources: shards, mapping, function, destination. */
export const streamModel: Model<StreamScenario, StreamEvent, StreamSceneState> = {
  ...streamCard,
  schema: StreamScenarioSchema,
  ...streamWords,
  eventKinds: async () => (await import('./eventKinds')).streamEventKinds,
  carriers: ['shard'],
  settings: streamSettings,
  figures: [
    'done',
    'again',
    'discarded',
    'blocked',
    'cost',
    'lost',
    'effects',
    'waiting',
    'invocations',
    'throttles',
  ],
  assumptions: streamAssumptions,
  presets: streamPresets,
  sideBySide: async () => (await import('./sideBySide')).streamSideBySide,
  interventions: async () => (await import('./interventions')).streamInterventions,
  simulate: simulateStream,
  startsStep,
  fold: streamSceneFold,
  problems: streamProblems,
  template: async () => (await import('./template')).streamTemplate,
  details: async (run) => (await import('./details')).streamDetails(run),
  sends: sendsOf,
};
