import { changeText } from '../changeText';
import {
  BATCH_READY,
  describeLambdaEvent,
  type FunctionWords,
  THROTTLED_BY,
} from '../function/describe';
import { clockTime, listOf, nameOf, plural, times } from '../wording';
import type { QueueEvent } from './events';
import { queueSettings } from './settings';

/** What is said of a function that works on messages. */
export const QUEUE_WORDS: FunctionWords = {
  noun: 'message',
  list: (items) => listOf('message', items),
  ended: {
    success: 'returned: its messages can be deleted',
    partial: 'returned, and its response leaves some messages undeleted',
    error: 'failed with an error: its messages stay in the queue',
    timeout: 'timed out: its messages stay in the queue',
    exit: 'ended because the process exited: its messages stay in the queue',
  },
};

/** One event as one plain sentence. */
export function describeQueueEvent(event: QueueEvent): string {
  switch (event.type) {
    case 'message.sent':
      return event.visibleAt > event.at
        ? `Message ${nameOf(event.item)} was sent, delayed until ${clockTime(event.visibleAt)}.`
        : `Message ${nameOf(event.item)} was sent.`;
    case 'message.received':
      return `${event.by === 'peek' ? 'Someone looked at' : 'A poller received'} message ${nameOf(event.item)}: receive ${event.receiveCount}, hidden until ${clockTime(event.hiddenUntil)}.`;
    case 'message.visible':
      switch (event.why) {
        case 'delayOver':
          return `Message ${nameOf(event.item)} is visible: its delay is over.`;
        case 'visibilityTimeoutOver':
          return `Message ${nameOf(event.item)} is visible again: its visibility timeout is over.`;
        case 'secondCopy':
          return `A second copy of message ${nameOf(event.item)} is visible: delivery is at least once.`;
      }
      break;
    case 'message.visibilityChanged':
      return `The visibility timeout of message ${nameOf(event.item)} now ends at ${clockTime(event.hiddenUntil)}.`;
    case 'message.deleted':
      return deleted(event);
    case 'message.deleteRefused':
      return event.why === 'receiptExpired'
        ? `Message ${nameOf(event.item)} was not deleted: the receipt handle has expired.`
        : `Message ${nameOf(event.item)} was not deleted: it has been received again since.`;
    case 'message.deadLettered':
      return `Message ${nameOf(event.item)} moved to the dead-letter queue: it had been received ${times(event.receiveCount)}.`;
    case 'message.expired':
      return `Message ${nameOf(event.item)} expired: its retention${event.from === 'source' ? '' : ' in the dead-letter queue'} was over.`;
    case 'message.purged':
      return `Message ${nameOf(event.item)} was purged.`;
    case 'deadLetter.received':
      return `Someone looked at message ${nameOf(event.item)} in the dead-letter queue: receive ${event.receiveCount}.`;
    case 'deadLetter.visible':
      return `Message ${nameOf(event.item)} is visible again in the dead-letter queue.`;
    case 'message.redriven':
      return `Message ${nameOf(event.item)} goes back to the queue as a new message.`;
    case 'batch.gathered':
      return `Batch ${event.batch.slice(1)} of ${listOf('message', event.items)} ${BATCH_READY[event.why]}.`;
    case 'batch.throttled':
      return `The function was throttled: ${THROTTLED_BY[event.limit]}. ${
        event.nextTryAt === null
          ? `Batch ${event.batch.slice(1)} has no time left to try again.`
          : `Batch ${event.batch.slice(1)} tries again at ${clockTime(event.nextTryAt)}.`
      }`;
    case 'batch.abandoned':
      return `Batch ${event.batch.slice(1)} was given up: its visibility timeout ended before the function ran.`;
    case 'pollers.scaled':
      return scaled(event);
    case 'settings.changed':
      return `${changeText(queueSettings, event.path, event.to, 'became')}.`;
    case 'queue.peeked':
      return `Someone looked into the ${event.queue === 'source' ? 'queue' : 'dead-letter queue'}: that receives messages.`;
    case 'queue.purged':
      return `The ${event.queue === 'source' ? 'queue' : 'dead-letter queue'} was purged: ${plural(event.count, 'message')} deleted.`;
    case 'redrive.started':
      return `A redrive of ${plural(event.count, 'message')} to the queue began.`;
    default:
      // What is left happens inside Lambda: any other event without a sentence is no LambdaEvent.
      return describeLambdaEvent(event, QUEUE_WORDS);
  }
}

function deleted(event: Extract<QueueEvent, { type: 'message.deleted' }>): string {
  const late = event.late ? ', after its visibility timeout was over' : '';
  switch (event.by) {
    case 'filter':
      return `Message ${nameOf(event.item)} does not match the filter, so Lambda deleted it.`;
    case 'handler':
      return `The function deleted message ${nameOf(event.item)}${late}.`;
    case 'mapping':
      return `Lambda deleted message ${nameOf(event.item)}${late}.`;
  }
}

function scaled({ from, to, why }: Extract<QueueEvent, { type: 'pollers.scaled' }>): string {
  switch (why) {
    case 'start':
      return `${to} pollers begin to read the queue.`;
    case 'backlog':
      return `The backlog lasts: pollers go from ${from} to ${to}.`;
    case 'idle':
      return `The queue is empty: pollers go from ${from} to ${to}.`;
    case 'failure':
      return `Lambda backs off: pollers go from ${from} to ${to}.`;
    case 'success':
      return `A batch went well: pollers go from ${from} to ${to}.`;
    case 'setting':
      return `The mapping was changed: pollers go from ${from} to ${to}.`;
  }
}
