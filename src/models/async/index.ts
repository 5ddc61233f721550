import type { Model } from '../model';
import { sendsOf } from '../sends';
import { asyncAssumptions } from './assumptions';
import { type AsyncScenario, AsyncScenarioSchema } from './asyncScenario';
import { asyncCard } from './card';
import type { AsyncEvent } from './events';
import { asyncProblems } from './outcome/problems';
import type { AsyncSceneState } from './picture/sceneState';
import { asyncPresets } from './presets';
import { asyncSceneFold } from './scene';
import { asyncSettings } from './settings';
import { simulateAsync } from './simulate';
import { startsStep } from './steps';
import { asyncWords } from './words';

/** Asynchronous events: a source, Lambda's own queue, a function, dead-letter queue, destinations. */
export const asyncModel: Model<AsyncScenario, AsyncEvent, AsyncSceneState> = {
  ...asyncCard,
  schema: AsyncScenarioSchema,
  ...asyncWords,
  eventKinds: async () => (await import('./eventKinds')).asyncEventKinds,
  carriers: [],
  settings: asyncSettings,
  figures: [
    'done',
    'again',
    'kept',
    'lost',
    'deadLettered',
    'discarded',
    'cost',
    'effects',
    'waiting',
    'invocations',
    'throttles',
  ],
  assumptions: asyncAssumptions,
  presets: asyncPresets,
  sideBySide: async () => (await import('./sideBySide')).asyncSideBySide,
  interventions: async () => (await import('./interventions')).asyncInterventions,
  simulate: simulateAsync,
  startsStep,
  fold: asyncSceneFold,
  problems: asyncProblems,
  template: async () => (await import('./template')).asyncTemplate,
  details: async (run) => (await import('./details')).asyncDetails(run),
  sends: sendsOf,
};
