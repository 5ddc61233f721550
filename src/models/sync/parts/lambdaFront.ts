import { SYNC_PAYLOAD_MAX_BYTES } from '../../../aws/limits';
import { errorTypeOf } from '../../../lambda/errorDocument';
import type { Handler } from '../../../lambda/handler';
import type { WorkOutcome } from '../../../lambda/invocation';
import type { LambdaFunction } from '../../../lambda/lambdaFunction';
import type { BatchVerdict } from '../../../lambda/response';
import type { Actor } from '../../../simulator/actor';
import type { Simulation } from '../../../simulator/simulation';
import { type Spells, startSpells } from '../../running/spells';
import { itemSubject } from '../../subject';
import { INVOCATION_ERROR_STATUS, type InvocationError, type SyncEvent } from '../events';
import { lambdaCallMachine } from '../machines/lambdaCall';
import { type CallOutcome, invokeAnswer } from '../rules/answers';
import type { SyncScenario } from '../syncScenario';
import { about, type Call, type Caller, nameOf } from './call';

/** Lambda as its callers see it. */
export interface LambdaFront {
  /** A call sets out for Lambda. */
  readonly call: (call: Call, caller: Caller) => void;
  /** While one lasts, all calls are rejected with its error. */
  readonly rejections: Spells<InvocationError>;
}

/** Takes calls for the function, or rejects them before it gets them. */
export function startLambdaFront(
  simulation: Simulation<SyncEvent>,
  scenario: SyncScenario,
  lambdaFunction: LambdaFunction,
): LambdaFront {
  const { handler } = scenario;
  const { networkMs } = scenario.assumptions;
  const rejections = startSpells<InvocationError>(simulation, (error) => {
    simulation.record({ type: 'calls.rejected', subject: 'lambda', error });
  });

  function rejection({ item }: Call): InvocationError | null {
    const tooLarge = item.bytes > SYNC_PAYLOAD_MAX_BYTES ? 'RequestTooLargeException' : null;
    return rejections.now() ?? tooLarge;
  }

  /** Asks the function to take the call. Records and returns why not; null when it has taken it. */
  function invoke(
    call: Call,
    caller: Caller,
    onEnded: (outcome: CallOutcome, invocation: number) => void,
  ): CallOutcome | null {
    const error = rejection(call);
    if (error !== null) {
      const fields = { error, status: INVOCATION_ERROR_STATUS[error] };
      simulation.record({ type: 'call.rejected', ...about(call), ...fields });
      return { is: 'rejected', error };
    }
    const { id, group } = call.item;
    const limit = lambdaFunction.invoke({
      batch: nameOf(call),
      items: [{ item: id, attempt: call.attempt, delivery: call.deliveries() + 1, group }],
      afterFailure: 'stop',
      reportsItemFailures: false,
      shard: null,
      ...(caller.onStarted && { onStarted: caller.onStarted }),
      onCompleted: () => undefined,
      onEnded: (verdict, invocation, reported, outcome) =>
        onEnded(outcomeOf(verdict, reported, outcome, handler), invocation),
    });
    if (limit === null) {
      call.onTaken();
      return null;
    }
    const { call: batch, ...fields } = about(call);
    simulation.record({ type: 'batch.throttled', ...fields, batch, items: [id], limit });
    return { is: 'throttled' };
  }

  function start(call: Call, caller: Caller) {
    /** Null as long as the function works on it. */
    let outcome: CallOutcome | null = null;
    const actor: Actor<typeof lambdaCallMachine> = simulation.prepare(lambdaCallMachine, {
      id: itemSubject(call.item.id),
      input: {
        networkMs: () => networkMs,
        invoke() {
          outcome = invoke(call, caller, (ended, invocation) =>
            actor.send({ type: 'ended', outcome: ended, invocation }),
          );
        },
        wasAccepted: () => outcome === null,
        return(ended, invocation) {
          outcome = ended;
          const fields = { ...about(call), invocation, isAwaited: caller.isWaiting() };
          simulation.record({ type: 'call.returned', ...fields, ...invokeAnswer(ended) });
        },
        deliver() {
          if (outcome !== null) caller.onAnswer(outcome);
        },
      },
    });
    actor.start();
  }

  return {
    rejections,
    // Not inside the caller's machine, which is sending just now.
    call: (call, caller) => simulation.soon(() => start(call, caller)),
  };
}

function outcomeOf(
  { result }: BatchVerdict,
  reported: readonly string[],
  outcome: WorkOutcome | null,
  { responds }: Handler,
): CallOutcome {
  switch (result) {
    case 'success':
    case 'partial':
      return { is: 'returned', responds, isError: reported.length > 0 };
    case 'error':
    case 'timeout':
    case 'exit':
      return { is: 'functionError', errorType: errorTypeOf({ result, outcome }) };
  }
}
