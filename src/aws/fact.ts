import type { concurrencyFacts } from './facts/concurrency';
import type { environmentFacts } from './facts/environment';
import type { metricsFacts } from './facts/metrics';
import type { priceFacts } from './facts/price';
import type { queueFacts } from './facts/queue';

/** One number or behaviour of AWS, with where it is from and how sure it is. */
export interface Fact<Id extends string = FactId> {
  readonly id: Id;
  /** What AWS does today, in a sentence or two. */
  readonly today: string;
  /** What the course notes say about it, in their words; null when they do not mention it. */
  readonly notesSay: string | null;
  /** In `unit`, as are `min` and `max`; null when there is none or it is no number. */
  readonly default: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** Web addresses, or files of public repositories. */
  readonly source: readonly string[];
  /** The date or version of the sources. */
  readonly asOf: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** The id of every fact there is. */
export type FactId =
  | keyof typeof queueFacts
  | keyof typeof environmentFacts
  | keyof typeof concurrencyFacts
  | keyof typeof priceFacts
  | keyof typeof metricsFacts;

/** Every fact by its id. */
export type Facts = Readonly<Record<FactId, Fact>>;

/** Loads the facts when they are first wanted: they are too big for the first load. */
export async function loadFacts(): Promise<Facts> {
  const [queue, environment, concurrency, price, metrics] = await Promise.all([
    import('./facts/queue'),
    import('./facts/environment'),
    import('./facts/concurrency'),
    import('./facts/price'),
    import('./facts/metrics'),
  ]);
  return {
    ...queue.queueFacts,
    ...environment.environmentFacts,
    ...concurrency.concurrencyFacts,
    ...price.priceFacts,
    ...metrics.metricsFacts,
  };
}
