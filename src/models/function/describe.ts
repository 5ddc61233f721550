import type { LambdaEvent, ThrottleReason } from '../../lambda/events';
import type { InvocationResult } from '../../lambda/response';
import { nameOf, seconds, sentence } from '../wording';

/** What a model calls what its function works on, and what an end means for it. */
export interface FunctionWords {
  /** `message`. */
  readonly noun: string;
  /** `messages 1, 2 and 3`. */
  readonly list: (items: readonly string[]) => string;
  /** What an invocation did when it ended: `returned: its messages can be deleted`. */
  readonly ended: Readonly<Record<InvocationResult, string>>;
}

/** Why the function takes no invocation. */
export const THROTTLED_BY: Readonly<Record<ThrottleReason, string>> = {
  reserved: 'no reserved concurrency is left',
  account: 'the account has no concurrency left',
  scaling: 'it cannot add environments any faster',
  requestRate: 'it takes no more requests this second',
};

/** What a batch does that a mapping sends to the function, by why it is sent now. */
export const BATCH_READY = {
  received: 'goes out',
  full: 'is full and goes out',
  windowOver: 'goes out: the batching window is over',
  payloadFull: 'goes out: 6 MB is the most',
} as const;

/** What happens inside Lambda as one plain sentence, whatever the event source. */
export function describeLambdaEvent(event: LambdaEvent, words: FunctionWords): string {
  switch (event.type) {
    case 'environment.created':
      return `Environment ${event.environment.slice(1)} is new and starts cold.`;
    case 'environment.reset':
      return `Environment ${event.environment.slice(1)} was reset: the next invocation initialises it again.`;
    case 'environment.recycled':
      return `Environment ${event.environment.slice(1)} was recycled after standing idle.`;
    case 'invocation.started':
      return `Invocation ${event.invocation} began in environment ${event.environment.slice(1)}${event.cold ? ' (cold start)' : ''} with ${words.list(event.items)}.`;
    case 'item.completed':
      return `The work on ${words.noun} ${nameOf(event.item)} is done.`;
    case 'item.recognised':
      return `${sentence(words.noun)} ${nameOf(event.item)} is in the idempotency table: it was done before and is not done again.`;
    case 'item.failed':
      return failed(event, words.noun);
    case 'invocation.ended':
      return `Invocation ${event.invocation} ${words.ended[event.result]}. It ran for ${seconds(event.durationMs)}.`;
  }
}

function failed(
  { item, outcome }: Extract<LambdaEvent, { type: 'item.failed' }>,
  noun: string,
): string {
  const what = `${noun} ${nameOf(item)}`;
  switch (outcome) {
    case 'reported':
      return `The work on ${what} failed; the function will report it.`;
    case 'skipped':
      return `${sentence(what)} was not worked on: one before it failed.`;
    case 'inProgress':
      return `The idempotency table says that ${what} is still in progress, so the function throws an error.`;
    case 'threw':
      return `The work on ${what} threw an error.`;
    case 'exited':
      return `The process exited while working on ${what}.`;
    case 'timedOut':
      return `Time ran out while working on ${what}.`;
  }
}
