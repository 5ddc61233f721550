import { errorDocument } from '../../../lambda/errorDocument';
import type { DetailDocument } from '../../details';
import type { Run } from '../../model';
import { settingsAt } from '../../running/settingsAt';
import { clockTime } from '../../wording';
import type { SyncEvent } from '../events';
import type { SyncScenario } from '../syncScenario';
import {
  type HttpAnswer,
  invokedAnswer,
  messageAnswer,
  proxiedAnswer,
  refusedAnswer,
  rejectedAnswer,
  throttledAnswer,
} from './answers';
import type { CallSoFar } from './calls';
import { CAUGHT_RESPONSE, proxiedBody, responseOf } from './responses';

/** The answers to the attempts at a request, as documents. */
export type Documents = (calls: readonly CallSoFar[]) => readonly DetailDocument[];

/**
 * The very answers that a client got, and those that came when nobody waited for them any more.
 * Each says what was set when it was made.
 */
export function documentsOf(
  run: Pick<Run<SyncScenario, SyncEvent>, 'scenario' | 'trace'>,
): Documents {
  const { handler, settings } = run.scenario;
  const { type } = settings.api;
  const settingsOf = settingsAt(run);
  const functionAt = (seq: number) => settingsOf(seq).function;

  function documentsOfCall(call: CallSoFar): readonly DetailDocument[] {
    const { sent, answered, returned } = call;
    const given = answered === null ? null : answerOf(call);
    const late = returned?.isAwaited === false ? functionAnswer(call) : null;
    const titled = (at: number, json: HttpAnswer, whom = '') => [
      { title: `Answer to attempt ${sent.attempt} at ${clockTime(at)}${whom}`, json },
    ];
    return [
      ...(answered && given ? titled(answered.at, given) : []),
      ...(returned && late ? titled(returned.at, late, ', for nobody') : []),
    ];
  }

  /** What the client got; null when it stopped waiting before there was anything. */
  function answerOf(call: CallSoFar): HttpAnswer | null {
    const { answered, throttled, rejected, refused, sent } = call;
    if (!answered || answered.status === null) return null;
    const { status, error } = answered;
    if (type !== 'none') {
      if (error === null)
        return proxiedAnswer(status, proxiedBody(type, handler.responds, sent.item));
      return refused ? refusedAnswer(status, error) : messageAnswer(status, error);
    }
    if (throttled) {
      const { ReservedConcurrentExecutions } = functionAt(throttled.seq);
      return throttledAnswer(throttled.limit, ReservedConcurrentExecutions !== null);
    }
    return rejected ? rejectedAnswer(rejected.error, rejected.status) : functionAnswer(call);
  }

  /** What Lambda answers for the function: its response, or the document of its error. */
  function functionAnswer({ sent, started, failed, ended, isDone }: CallSoFar): HttpAnswer | null {
    if (!started || !ended) return null;
    const { result } = ended;
    if (result === 'success' || result === 'partial') {
      const response = failed ? CAUGHT_RESPONSE : responseOf(handler.responds, sent.item);
      return invokedAnswer(null, response);
    }
    const document = errorDocument({
      result,
      outcome: failed?.outcome ?? (isDone ? 'completed' : 'recognised'),
      requestId: started.requestId,
      timeoutSeconds: functionAt(started.seq).Timeout,
    });
    return invokedAnswer('Unhandled', document);
  }

  return (calls) => calls.flatMap(documentsOfCall);
}
