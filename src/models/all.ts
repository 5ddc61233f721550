import { asyncCard } from './async/card';
import { queueCard } from './queue/card';
import { lazyModel } from './registry';
import { streamCard } from './stream/card';
import { syncCard } from './sync/card';

/** The execution models. The first is the one that a visitor without a link begins with. */
export const all = [
  lazyModel(queueCard, {
    model: async () => (await import('./queue')).queueModel,
    analysis: async () => (await import('./queue/analysis')).queueAnalysis,
  }),
  lazyModel(streamCard, {
    model: async () => (await import('./stream')).streamModel,
    analysis: async () => (await import('./stream/analysis')).streamAnalysis,
  }),
  lazyModel(asyncCard, {
    model: async () => (await import('./async')).asyncModel,
    analysis: async () => (await import('./async/analysis')).asyncAnalysis,
  }),
  lazyModel(syncCard, {
    model: async () => (await import('./sync')).syncModel,
    analysis: async () => (await import('./sync/analysis')).syncAnalysis,
  }),
] as const;
