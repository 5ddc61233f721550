import type { Model } from '../model';
import { sendsOf } from '../sends';
import { syncAssumptions } from './assumptions';
import { syncCard } from './card';
import type { SyncEvent } from './events';
import { syncProblems } from './outcome/problems';
import type { SyncSceneState } from './picture/sceneState';
import { syncPresets } from './presets';
import { syncSceneFold } from './scene';
import { syncSettings } from './settings';
import { simulateSync } from './simulate';
import { startsStep } from './steps';
import { type SyncScenario, SyncScenarioSchema } from './syncScenario';
import { syncWords } from './words';

/** Clients that call a function and wait for its answer, through a gateway or directly. */
export const syncModel: Model<SyncScenario, SyncEvent, SyncSceneState> = {
  ...syncCard,
  schema: SyncScenarioSchema,
  ...syncWords,
  eventKinds: async () => (await import('./eventKinds')).syncEventKinds,
  carriers: ['client'],
  settings: syncSettings,
  figures: [
    'done',
    'failed',
    'again',
    'attempts',
    'throttles',
    'cost',
    'effects',
    'waiting',
    'invocations',
  ],
  assumptions: syncAssumptions,
  presets: syncPresets,
  interventions: async () => (await import('./interventions')).syncInterventions,
  simulate: simulateSync,
  startsStep,
  fold: syncSceneFold,
  problems: syncProblems,
  template: async () => (await import('./template')).syncTemplate,
  details: async (run) => (await import('./details')).syncDetails(run),
  sends: sendsOf,
  sideBySide: async () => (await import('./sideBySide')).syncSideBySide,
};
