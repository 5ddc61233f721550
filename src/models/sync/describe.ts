import { changeText } from '../changeText';
import { describeLambdaEvent, type FunctionWords, THROTTLED_BY } from '../function/describe';
import { clockTime, count, listOf, nameOf, plural, shortTime } from '../wording';
import { answerWords, ERROR_WORDS, meaningOf } from './answerWords';
import { clientWords } from './clientNames';
import type { SyncEvent } from './events';
import { INVOCATION_ERROR_STATUS } from './events';
import { isSuccess } from './rules/retries';
import { syncSettings } from './settings';

type Of<Type extends SyncEvent['type']> = Extract<SyncEvent, { readonly type: Type }>;

/** What is said of a function that somebody waits for. */
export const SYNC_WORDS: FunctionWords = {
  noun: 'request',
  list: (items) => listOf('request', items),
  ended: {
    success: 'returned an answer',
    partial: 'returned an answer',
    error: 'failed with an error',
    timeout: 'timed out',
    exit: 'ended because the process exited',
  },
};

/** One event as one plain sentence. */
export function describeSyncEvent(event: SyncEvent): string {
  switch (event.type) {
    case 'request.sent':
      return `${clientWords(event.client)} sends ${requestOf(event)}${event.attempt === 1 ? '' : ` again: attempt ${event.attempt}`}.`;
    case 'request.answered':
      return answered(event);
    case 'retry.scheduled':
      return scheduled(event);
    case 'request.succeeded':
      return `${sentenceOf(event)} succeeded with ${event.status}${event.attempts === 1 ? '' : ` after ${plural(event.attempts, 'attempt')}`}.`;
    case 'request.failed':
      return event.functionError === null
        ? `${sentenceOf(event)} failed for good with ${answerWords(event)}. ${givenUp(event)}`
        : `${sentenceOf(event)} got ${event.status}, and only a header says that it failed: ${meaningOf(event)}. ${givenUp(event)}`;
    case 'gateway.forwarded':
      return `The gateway passes ${requestOf(event)} on to Lambda and waits until ${clockTime(event.timesOutAt)}.`;
    case 'gateway.answered':
      return `The gateway answers ${requestOf(event)} with ${event.status}${event.error === null ? '' : `: ${event.error}`}.`;
    case 'gateway.timedOut':
      return `The gateway stops waiting for ${requestOf(event)} and answers ${event.status}${event.invocation === null ? '' : `; invocation ${event.invocation} runs on`}.`;
    case 'gateway.refused':
      return `The gateway refuses ${requestOf(event)} with ${event.status}: it is larger than 10 MB.`;
    case 'batch.throttled':
      return `Lambda throttles ${requestOf(event)} with 429: ${THROTTLED_BY[event.limit]}.`;
    case 'call.rejected':
      return `Lambda rejects ${requestOf(event)} with ${event.status}, before the function gets it: ${ERROR_WORDS[event.error]} (${event.error}).`;
    case 'call.returned':
      return returned(event);
    case 'calls.rejected':
      return event.error === null
        ? 'Lambda takes calls again.'
        : `From now on Lambda rejects all calls with ${INVOCATION_ERROR_STATUS[event.error]}: ${ERROR_WORDS[event.error]} (${event.error}).`;
    case 'settings.changed':
      return `${changeText(syncSettings, event.path, event.to, 'became')}.`;
    default:
      // What is left happens inside Lambda: any other event without a sentence is no LambdaEvent.
      return describeLambdaEvent(event, SYNC_WORDS);
  }
}

function requestOf({ item }: { readonly item: string }): string {
  return `request ${nameOf(item)}`;
}

function sentenceOf({ item }: { readonly item: string }): string {
  return `Request ${nameOf(item)}`;
}

function answered(event: Of<'request.answered'>): string {
  if (event.status === null) {
    return `${clientWords(event.client)} stops waiting for ${requestOf(event)}: its own timeout is over.`;
  }
  return `${clientWords(event.client)} gets the answer to ${requestOf(event)}: ${answerWords(event)}.`;
}

function scheduled(event: Of<'retry.scheduled'>): string {
  const { waitMs, longestMs, nextTryAt, cost, tokensLeft } = event;
  const drawn = waitMs === longestMs ? '' : `, of ${shortTime(longestMs)} at most`;
  const paid =
    cost === null || tokensLeft === null
      ? ''
      : ` It pays ${plural(cost, 'token')} for that and has ${count(tokensLeft)} left.`;
  return `${clientWords(event.client)} tries ${requestOf(event)} again at ${clockTime(nextTryAt)}, after a wait of ${shortTime(waitMs)}${drawn}.${paid}`;
}

function givenUp({ why, attempts, tokensLeft }: Of<'request.failed'>): string {
  switch (why) {
    case 'notRetried':
      return 'The client does not try this again.';
    case 'attemptsUsedUp':
      return attempts === 1
        ? 'The client does not try again.'
        : `Its ${plural(attempts, 'attempt')} are used up.`;
    case 'noTokens':
      return `The client has too few retry tokens left for another attempt: ${count(tokensLeft ?? 0)}.`;
  }
}

function returned(event: Of<'call.returned'>): string {
  if (!event.isAwaited) {
    return `Invocation ${event.invocation} has answered ${requestOf(event)}, but nobody is waiting any more.`;
  }
  return isSuccess(event)
    ? `The answer to ${requestOf(event)} goes back: ${event.status}.`
    : `The answer to ${requestOf(event)} goes back as ${answerWords(event)}.`;
}
