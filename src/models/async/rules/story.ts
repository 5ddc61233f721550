import { type ErrorDocument, errorDocument } from '../../../lambda/errorDocument';
import type { WorkOutcome } from '../../../lambda/invocation';
import { bodiesOf } from '../../bodies';
import type { Run } from '../../model';
import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent } from '../events';
import { type Sent, sourceEvent } from './sourceEvent';

/** What is known at an event of a trace, for whoever makes a payload of it. */
export interface Story {
  /** What the source handed over. */
  readonly sentOf: (item: string) => Sent;
  /** The event that the function got, or would have got. */
  readonly payloadOf: (item: string) => unknown;
  /** What the function answered with in an invocation; null unless it failed. */
  readonly errorOf: (invocation: number) => ErrorDocument | null;
  /** With what Lambda last sent a copy back to its queue; null if it never did. */
  readonly refusalOf: (batch: string) => 429 | 500 | null;
}

interface Invoked {
  readonly requestId: string;
  readonly timeoutSeconds: number;
}

/**
 * Goes through a run, and tells at each event what is known by then.
 *
 * @param onEvent called with every event
 */
export function tellStory(
  { scenario, trace }: Pick<Run<AsyncScenario, AsyncEvent>, 'scenario' | 'trace'>,
  onEvent: (event: AsyncEvent, story: Story) => void,
): void {
  const { type: source } = scenario.settings.source;
  const bodies = bodiesOf(scenario);
  const sentAt = new Map<string, number>();
  const invoked = new Map<number, Invoked>();
  const outcomes = new Map<number, WorkOutcome>();
  const errors = new Map<number, ErrorDocument>();
  const refusals = new Map<string, 429 | 500>();
  let timeoutSeconds = scenario.settings.function.Timeout;
  const sentOf = (item: string): Sent => ({
    item,
    body: bodies.get(item) ?? '{}',
    at: sentAt.get(item) ?? 0,
  });
  const story: Story = {
    sentOf,
    payloadOf: (item) => sourceEvent(source, sentOf(item)),
    errorOf: (invocation) => errors.get(invocation) ?? null,
    refusalOf: (batch) => refusals.get(batch) ?? null,
  };

  for (const event of trace) {
    switch (event.type) {
      case 'event.sent':
        sentAt.set(event.item, event.at);
        break;
      case 'settings.changed':
        if (event.path === 'function.Timeout') timeoutSeconds = Number(event.to);
        break;
      case 'batch.throttled':
        refusals.set(event.batch, 429);
        break;
      case 'event.systemError':
        refusals.set(event.batch, event.status);
        break;
      case 'invocation.started':
        invoked.set(event.invocation, { requestId: event.requestId, timeoutSeconds });
        break;
      case 'item.failed':
        outcomes.set(event.invocation, event.outcome);
        break;
      case 'invocation.ended': {
        const { result, invocation } = event;
        const started = invoked.get(invocation);
        if (result === 'success' || result === 'partial' || !started) break;
        const outcome = outcomes.get(invocation) ?? null;
        errors.set(invocation, errorDocument({ ...started, result, outcome }));
        break;
      }
      default:
        break;
    }
    onEvent(event, story);
  }
}
