import type { Fact } from '../fact';
import type { concurrencyFacts } from './concurrency';
import type { environmentFacts } from './environment';
import type { metricsFacts } from './metrics';
import type { priceFacts } from './price';
import type { queueFacts } from './queue';
import type { queueMappingFacts } from './queueMapping';
import type { streamFacts } from './stream';
import type { streamMappingFacts } from './streamMapping';

/** The id of every fact there is. */
export type FactId =
  | keyof typeof queueFacts
  | keyof typeof queueMappingFacts
  | keyof typeof streamFacts
  | keyof typeof streamMappingFacts
  | keyof typeof environmentFacts
  | keyof typeof concurrencyFacts
  | keyof typeof priceFacts
  | keyof typeof metricsFacts;

/** Every fact by its id. */
export type Facts = Readonly<Record<FactId, Fact>>;

/** Loads the facts when they are first wanted: they are too big for the first load. */
export async function loadFacts(): Promise<Facts> {
  const [queue, queueMapping, stream, streamMapping, environment, concurrency, price, metrics] =
    await Promise.all([
      import('./queue'),
      import('./queueMapping'),
      import('./stream'),
      import('./streamMapping'),
      import('./environment'),
      import('./concurrency'),
      import('./price'),
      import('./metrics'),
    ]);
  return {
    ...queue.queueFacts,
    ...queueMapping.queueMappingFacts,
    ...stream.streamFacts,
    ...streamMapping.streamMappingFacts,
    ...environment.environmentFacts,
    ...concurrency.concurrencyFacts,
    ...price.priceFacts,
    ...metrics.metricsFacts,
  };
}
