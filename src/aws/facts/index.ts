import type { Fact } from '../fact';
import type { asyncFacts } from './async';
import type { asyncSourceFacts } from './asyncSources';
import type { concurrencyFacts } from './concurrency';
import type { environmentFacts } from './environment';
import type { metricsFacts } from './metrics';
import type { priceFacts } from './price';
import type { queueFacts } from './queue';
import type { queueMappingFacts } from './queueMapping';
import type { sdkFacts } from './sdk';
import type { streamFacts } from './stream';
import type { streamMappingFacts } from './streamMapping';
import type { syncFacts } from './sync';
import type { syncGatewayFacts } from './syncGateway';

/** The id of every fact there is. */
export type FactId =
  | keyof typeof queueFacts
  | keyof typeof queueMappingFacts
  | keyof typeof streamFacts
  | keyof typeof streamMappingFacts
  | keyof typeof asyncFacts
  | keyof typeof asyncSourceFacts
  | keyof typeof syncFacts
  | keyof typeof syncGatewayFacts
  | keyof typeof sdkFacts
  | keyof typeof environmentFacts
  | keyof typeof concurrencyFacts
  | keyof typeof priceFacts
  | keyof typeof metricsFacts;

/** Every fact by its id. */
export type Facts = Readonly<Record<FactId, Fact>>;

/** Loads the facts when they are first wanted: they are too big for the first load. */
export async function loadFacts(): Promise<Facts> {
  const [queue, stream, async, sync, lambda] = await Promise.all([
    Promise.all([import('./queue'), import('./queueMapping')]),
    Promise.all([import('./stream'), import('./streamMapping')]),
    Promise.all([import('./async'), import('./asyncSources')]),
    Promise.all([import('./sync'), import('./syncGateway'), import('./sdk')]),
    Promise.all([
      import('./environment'),
      import('./concurrency'),
      import('./price'),
      import('./metrics'),
    ]),
  ]);
  return {
    ...{ ...queue[0].queueFacts, ...queue[1].queueMappingFacts },
    ...{ ...stream[0].streamFacts, ...stream[1].streamMappingFacts },
    ...{ ...async[0].asyncFacts, ...async[1].asyncSourceFacts },
    ...{ ...sync[0].syncFacts, ...sync[1].syncGatewayFacts, ...sync[2].sdkFacts },
    ...{ ...lambda[0].environmentFacts, ...lambda[1].concurrencyFacts },
    ...{ ...lambda[2].priceFacts, ...lambda[3].metricsFacts },
  };
}

let known: Promise<Facts | null> | null = null;

/**
 * The facts, loaded once: the same promise each time, which gives null when they could not be
 * loaded; then they are asked for again.
 */
export function knownFacts(): Promise<Facts | null> {
  known ??= loadFacts().catch(() => {
    known = null;
    return null;
  });
  return known;
}
