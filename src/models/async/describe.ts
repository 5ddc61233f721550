import { changeText } from '../changeText';
import { describeLambdaEvent, type FunctionWords, THROTTLED_BY } from '../function/describe';
import { clockTime, count, listOf, nameOf, sentence, times } from '../wording';
import type { AsyncEvent, Copy, TargetName } from './events';
import { asyncSettings, SOURCES, type SourceType, TARGETS } from './settings';

/** What is said of a function that works on asynchronous events. */
export const ASYNC_WORDS: FunctionWords = {
  noun: 'event',
  list: (items) => listOf('event', items),
  ended: {
    success: 'returned: for Lambda its event is done',
    partial: 'returned: for Lambda its event is done',
    error: 'failed with an error',
    timeout: 'timed out',
    exit: 'ended because the process exited',
  },
};

/** What keeps an event in the end, as it is called in a sentence. */
export const TARGET_NAMES: Readonly<Record<TargetName, string>> = {
  deadLetterQueue: 'the function’s dead-letter queue',
  onFailure: 'the on-failure destination',
  onSuccess: 'the on-success destination',
};

/** An event, or the copy of it that is delivered with nothing wrong: `event 1`. */
export function eventName(item: string, copy: Copy): string {
  return copy === 1 ? `event ${nameOf(item)}` : `the second copy of event ${nameOf(item)}`;
}

/** Who hands events over, as it is called in a sentence. */
function sourceName(source: SourceType): string {
  return source === 'invoke' ? SOURCES.invoke : `the ${SOURCES[source]}`;
}

/** One event as one plain sentence. */
export function describeAsyncEvent(event: AsyncEvent): string {
  switch (event.type) {
    case 'event.sent':
      return `${sentence(sourceName(event.source))} hands event ${nameOf(event.item)} to Lambda.`;
    case 'delivery.failed':
      return deliveryFailed(event);
    case 'delivery.givenUp':
      return givenUp(event);
    case 'event.accepted':
      return `Lambda takes event ${nameOf(event.item)} over and answers 202. In its own queue the event can wait until ${clockTime(event.expiresAt)}.`;
    case 'event.deliveredAgain':
      return `Event ${nameOf(event.item)} is there a second time, with nothing wrong: Lambda’s queue delivers at least once.`;
    case 'batch.throttled':
      return `The function was throttled: ${THROTTLED_BY[event.limit]}. ${nextTry(event)}`;
    case 'event.systemError':
      return `Lambda itself failed (500) before the function got ${eventName(event.item, event.copy)}. ${nextTry(event)}`;
    case 'event.retryScheduled':
      return `The function failed on ${eventName(event.item, event.copy)}: retry ${event.retry} comes at ${clockTime(event.nextTryAt)}, with the same request id.`;
    case 'event.succeeded':
      return `${sentence(eventName(event.item, event.copy))} is done: the function returned.`;
    case 'event.dropped':
      return dropped(event);
    case 'target.received':
      return received(event);
    case 'target.failed':
      return targetFailed(event);
    case 'settings.changed':
      return `${changeText(asyncSettings, event.path, event.to, 'became')}.`;
    case 'deliveries.refused':
      return refused(event.status);
    case 'invocations.refused':
      return event.isOn
        ? 'From now on invocations fail inside Lambda, before the function gets them.'
        : 'Invocations get through to the function again.';
    case 'targets.denied':
      return event.isOn
        ? 'From now on the function’s role may not send to dead-letter queue or destinations.'
        : 'The function’s role may send to dead-letter queue and destinations again.';
    default:
      // What is left happens inside Lambda: any other event without a sentence is no LambdaEvent.
      return describeLambdaEvent(event, ASYNC_WORDS);
  }
}

function givenUp({
  item,
  source,
  attempts,
  isKept,
}: Extract<AsyncEvent, { type: 'delivery.givenUp' }>): string {
  if (source === 'invoke') {
    return `Your own code was told that Lambda did not take event ${nameOf(item)}: it has to send it again by itself.`;
  }
  const end = isKept
    ? 'it goes to the dead-letter queue of the subscription.'
    : 'nothing keeps it, so it is lost.';
  return `The source gives event ${nameOf(item)} up after ${tries(attempts)}: ${end}`;
}

function tries(times: number): string {
  return times === 1 ? 'one try' : `${count(times)} tries`;
}

function deliveryFailed({
  item,
  status,
  attempt,
  nextTryAt,
}: Extract<AsyncEvent, { type: 'delivery.failed' }>): string {
  const why =
    status === 403
      ? `Lambda refuses event ${nameOf(item)} (403): its source has no permission to invoke the function`
      : `Lambda could not take event ${nameOf(item)} over (500)`;
  return nextTryAt === null
    ? `${why}. The source does not try again.`
    : `${why}. The source tries again at ${clockTime(nextTryAt)}: attempt ${attempt + 1}.`;
}

function nextTry({
  item,
  copy,
  nextTryAt,
}: Extract<AsyncEvent, { type: 'batch.throttled' | 'event.systemError' }>): string {
  const name = eventName(item, copy);
  return nextTryAt === null
    ? `The next try of ${name} would come after its maximum age.`
    : `${sentence(name)} goes back to the queue and is tried again at ${clockTime(nextTryAt)}, which uses up no retry.`;
}

function dropped({
  item,
  copy,
  why,
  invokeCount,
  isKept,
}: Extract<AsyncEvent, { type: 'event.dropped' }>): string {
  const name = sentence(eventName(item, copy));
  const lost = isKept ? '' : ' Nothing keeps it, so it is lost.';
  switch (why) {
    case 'retriesExhausted':
      return `${name} is given up: the function failed on it ${times(invokeCount)}, and no retry is left.${lost}`;
    case 'ageExceeded':
      return `${name} is given up: its next try would come after its maximum age.${lost}`;
    case 'zeroReservedConcurrency':
      return `${name} is given up ${invokeCount === 0 ? 'without a try' : 'with no further try'}: the function’s reserved concurrency is 0.${lost}`;
  }
}

function received({
  item,
  copy,
  target,
  service,
}: Extract<AsyncEvent, { type: 'target.received' }>): string {
  const name = eventName(item, copy);
  const who = `${sentence(TARGET_NAMES[target])} (${TARGETS[service]})`;
  switch (target) {
    case 'deadLetterQueue':
      return `${who} gets ${name} as it was sent, with three attributes.`;
    case 'onFailure':
      return `${who} gets a record of ${name}: the event, and why it was given up.`;
    case 'onSuccess':
      return `${who} gets a record of ${name}: the event, and what the function returned.`;
  }
}

function targetFailed({
  item,
  copy,
  target,
  service,
  error,
}: Extract<AsyncEvent, { type: 'target.failed' }>): string {
  const name = eventName(item, copy);
  const to = `${TARGET_NAMES[target]} (${TARGETS[service]})`;
  return error === 'tooLarge'
    ? `What is to be sent of ${name} is too large for ${to}. Lambda does not try again.`
    : `The function’s role may not send ${name} to ${to}. Lambda does not try again.`;
}

function refused(status: Extract<AsyncEvent, { type: 'deliveries.refused' }>['status']): string {
  switch (status) {
    case null:
      return 'Lambda takes events over again.';
    case 403:
      return 'The source’s permission to invoke the function is gone: Lambda refuses its events.';
    case 500:
      return 'From now on Lambda cannot take events over: it answers 500.';
  }
}
