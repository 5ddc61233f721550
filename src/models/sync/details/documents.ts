import { errorDocument } from '../../../lambda/errorDocument';
import type { DetailDocument } from '../../details';
import { clockTime } from '../../wording';
import type { SyncScenario } from '../syncScenario';
import {
  gatewayAnswer,
  type HttpAnswer,
  httpAnswer,
  invokedAnswer,
  rejectedAnswer,
  throttledAnswer,
} from './answers';
import type { CallSoFar } from './calls';
import { proxiedBody, responseOf } from './responses';

/** The very answers that a client got, and those that came when nobody waited for them any more. */
export function documentsOf(
  calls: readonly CallSoFar[],
  scenario: SyncScenario,
): readonly DetailDocument[] {
  return calls.flatMap((call): DetailDocument[] => {
    const { sent, answered, returned } = call;
    const given = answered === null ? null : answerOf(call, scenario);
    const late = returned?.isAwaited === false ? functionAnswer(call, scenario) : null;
    return [
      ...(answered && given
        ? [
            {
              title: `Answer to attempt ${sent.attempt} at ${clockTime(answered.at)}`,
              json: given,
            },
          ]
        : []),
      ...(returned && late
        ? [
            {
              title: `Answer to attempt ${sent.attempt} at ${clockTime(returned.at)}, for nobody`,
              json: late,
            },
          ]
        : []),
    ];
  });
}

/** What the client got; null when it stopped waiting before there was anything. */
function answerOf(call: CallSoFar, scenario: SyncScenario): HttpAnswer | null {
  const { answered, throttled, rejected, sent } = call;
  const { settings, handler } = scenario;
  if (!answered || answered.status === null) return null;
  if (settings.api.type !== 'none') {
    if (answered.error !== null) return gatewayAnswer(answered.status, answered.error);
    const body = proxiedBody(handler.responds, sent.item);
    return httpAnswer(answered.status, { 'Content-Type': 'application/json' }, body);
  }
  const { ReservedConcurrentExecutions } = settings.function;
  if (throttled) return throttledAnswer(throttled.limit, ReservedConcurrentExecutions !== null);
  if (rejected) return rejectedAnswer(rejected.error, rejected.status);
  return functionAnswer(call, scenario);
}

/** What Lambda answers for the function: its response, or the document of its error. */
function functionAnswer(call: CallSoFar, { settings, handler }: SyncScenario): HttpAnswer | null {
  const { sent, started, failed, ended, isDone } = call;
  if (!started || !ended) return null;
  const { result } = ended;
  if (result === 'success' || result === 'partial') {
    return invokedAnswer(null, responseOf(handler.responds, sent.item));
  }
  const document = errorDocument({
    result,
    outcome: failed?.outcome ?? (isDone ? 'completed' : 'recognised'),
    requestId: started.requestId,
    timeoutSeconds: settings.function.Timeout,
  });
  return invokedAnswer('Unhandled', document);
}
