import { DYNAMODB_POLL_EVERY_MS, KINESIS_POLL_EVERY_MS } from '../../../aws/limits';
import type { StreamSettings } from '../settings';

/** How often Lambda reads a shard (facts `kinesis-poll-rate`, `ddb-poll`), in milliseconds. */
function pollEveryMs({ source }: StreamSettings['stream']): number {
  return source === 'kinesis' ? KINESIS_POLL_EVERY_MS : DYNAMODB_POLL_EVERY_MS;
}

/**
 * How long until a shard is read next, in milliseconds.
 *
 * @param readyAt virtual milliseconds at which the mapping read first
 */
export function untilNextPoll(
  stream: StreamSettings['stream'],
  readyAt: number,
  nowMs: number,
): number {
  const everyMs = pollEveryMs(stream);
  const late = (nowMs - readyAt) % everyMs;
  return late === 0 ? 0 : everyMs - late;
}
