import { SNS_MESSAGE_MAX_BYTES } from '../../../aws/limits';
import type { TargetName } from '../events';
import type { AsyncSettings, DeadLetterQueue, OnFailure } from '../settings';

/** About what Lambda adds to an event: a record around it, or attributes with it, in bytes. */
const ADDED_BYTES = 1_024;

/** Somewhere to put what is left of an event. */
interface Target {
  readonly target: TargetName;
  readonly service: OnFailure | DeadLetterQueue;
}

/**
 * Where Lambda puts an event in the end: dead-letter queue and on-failure destination get what was
 * given up, both of them if both are set; the on-success destination gets what went well (facts
 * `async-dlq-targets`, `async-dest-failure`, `async-dest-success`).
 */
export function targetsOf(settings: AsyncSettings, isSuccess: boolean): readonly Target[] {
  const { DeadLetterQueue } = settings.function;
  const { OnFailure, OnSuccess } = settings.invoke;
  const targets: Target[] = [];
  const add = (target: TargetName, service: Target['service'] | null) => {
    if (service !== null) targets.push({ target, service });
  };
  if (isSuccess) add('onSuccess', OnSuccess);
  else {
    add('deadLetterQueue', DeadLetterQueue);
    add('onFailure', OnFailure);
  }
  return targets;
}

/**
 * Why a target does not get an event; null when it does. A topic takes 256 KB, with all that Lambda
 * adds to the event (facts `async-dest-sns-size`, `async-delivery-failure`).
 *
 * @param bytes size of the event
 * @param isDenied the function's role may not send there
 */
export function errorAt(
  { service }: Target,
  bytes: number,
  isDenied: boolean,
): 'tooLarge' | 'denied' | null {
  if (isDenied) return 'denied';
  const isTooLarge = bytes + ADDED_BYTES > SNS_MESSAGE_MAX_BYTES;
  return service === 'sns' && isTooLarge ? 'tooLarge' : null;
}
