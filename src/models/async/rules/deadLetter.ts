import type { Run } from '../../model';
import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent, DeliveryError } from '../events';
import { notification } from './sourceEvent';
import { type Story, tellStory } from './story';

type Received = Extract<AsyncEvent, { readonly type: 'target.received' }>;
type GivenUp = Extract<AsyncEvent, { readonly type: 'delivery.givenUp' }>;

/** An attribute of a message, as SQS and SNS type it. */
interface Attribute {
  readonly type: 'String' | 'Number';
  readonly value: string;
}

/** A message in a dead-letter queue. */
export interface DeadLetter {
  readonly atMs: number;
  readonly item: string;
  readonly attributes: Readonly<Record<'RequestID' | 'ErrorCode' | 'ErrorMessage', Attribute>>;
  /** What is sent to queue or topic: for the function's own, the event as it was and nothing else. */
  readonly body: string;
}

/** How much of an error message an attribute holds, in characters (fact `async-dlq-targets`). */
const ERROR_MESSAGE_MAX = 1_024;

/** What Lambda says of events that it could not hand to the function. */
const REFUSALS: Readonly<Record<429 | 500, string>> = {
  429: 'Rate Exceeded.',
  500: 'The service encountered an internal error.',
};

/** What SNS says of messages that it could not hand to Lambda. */
const DELIVERY_ERRORS: Readonly<Record<DeliveryError, string>> = {
  403: 'SNS is not authorized to invoke the Lambda function',
  500: 'Lambda could not accept the message',
};

/**
 * The messages in the dead-letter queues of a run, by the `seq` of the event with which they come:
 * the function's own (fact `async-dlq-targets`; cases async-10 and -11), and that of the SNS
 * subscription for what SNS could not hand over (fact `sns-dlq`).
 */
export function deadLetters(
  run: Pick<Run<AsyncScenario, AsyncEvent>, 'scenario' | 'trace'>,
): ReadonlyMap<number, DeadLetter> {
  const letters = new Map<number, DeadLetter>();
  tellStory(run, (event, story) => {
    if (event.type === 'target.received' && event.target === 'deadLetterQueue') {
      letters.set(event.seq, ofFunction(event, story));
    } else if (event.type === 'delivery.givenUp' && event.isKept) {
      letters.set(event.seq, ofSubscription(event, story));
    }
  });
  return letters;
}

function ofFunction(event: Received, story: Story): DeadLetter {
  const { item, at, batch, invocation, requestId } = event;
  const error = invocation === null ? null : story.errorOf(invocation);
  const refusal = story.refusalOf(batch) ?? 429;
  const attributes =
    error === null
      ? attributesOf(requestId, refusal, REFUSALS[refusal])
      : attributesOf(requestId, 200, error.errorMessage);
  return {
    atMs: at,
    item,
    attributes,
    body: JSON.stringify(story.payloadOf(item)),
  };
}

/** SNS keeps the message that it would have handed over. */
function ofSubscription({ item, at, status }: GivenUp, story: Story): DeadLetter {
  return {
    atMs: at,
    item,
    attributes: attributesOf(item, status, DELIVERY_ERRORS[status]),
    body: JSON.stringify(notification(story.sentOf(item))),
  };
}

function attributesOf(requestId: string, code: number, message: string): DeadLetter['attributes'] {
  return {
    RequestID: { type: 'String', value: requestId },
    ErrorCode: { type: 'Number', value: String(code) },
    ErrorMessage: { type: 'String', value: message.slice(0, ERROR_MESSAGE_MAX) },
  };
}
