import { GATEWAY_PAYLOAD_MAX_BYTES } from '../../../aws/limits';
import type { Actor } from '../../../simulator/actor';
import type { Simulation } from '../../../simulator/simulation';
import { itemSubject } from '../../subject';
import type { Answer, SyncEvent } from '../events';
import { gatewayCallMachine } from '../machines/gatewayCall';
import {
  GATEWAY_TIMEOUT,
  GATEWAY_TOO_LARGE,
  gatewayAnswer,
  integrationTimeoutMs,
  invokeAnswer,
} from '../rules/answers';
import type { SyncSettings } from '../settings';
import type { SyncScenario } from '../syncScenario';
import { about, type Call } from './call';
import type { LambdaFront } from './lambdaFront';

/** The client as whatever it calls sees it. */
interface Waiting {
  readonly isWaiting: () => boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** What clients call: a gateway, or Lambda's own API. */
export interface Entrance {
  readonly call: (call: Call, client: Waiting) => void;
}

/** Lambda's own API: what Lambda answers is what the client gets. */
export function invokeApi(lambda: LambdaFront): Entrance {
  return {
    call(call, client) {
      const { isWaiting } = client;
      lambda.call(call, {
        isWaiting,
        onAnswer: (outcome) => client.onAnswer(invokeAnswer(outcome)),
      });
    },
  };
}

/** API Gateway with a proxy integration: passes calls on, and puts the answers in its own words. */
export function startGateway(
  simulation: Simulation<SyncEvent>,
  { assumptions: { networkMs } }: SyncScenario,
  settings: () => SyncSettings,
  lambda: LambdaFront,
): Entrance {
  function pass(call: Call, client: Waiting) {
    let invocation: number | null = null;
    let answer: Answer = GATEWAY_TIMEOUT;
    const isWaiting = () => actor.getSnapshot().matches('waiting');
    const timeoutMs = () => integrationTimeoutMs(settings().api);
    const actor: Actor<typeof gatewayCallMachine> = simulation.prepare(gatewayCallMachine, {
      id: itemSubject(call.item.id),
      input: {
        integrationTimeoutMs: timeoutMs,
        isTooLarge: () => call.item.bytes > GATEWAY_PAYLOAD_MAX_BYTES,
        refuse() {
          answer = GATEWAY_TOO_LARGE;
          simulation.record({ type: 'gateway.refused', ...about(call), status: 413 });
        },
        forward() {
          const timesOutAt = simulation.now + timeoutMs();
          simulation.record({ type: 'gateway.forwarded', ...about(call), timesOutAt });
          lambda.call(call, {
            isWaiting: () => isWaiting() && client.isWaiting(),
            onStarted: (number) => {
              invocation = number;
            },
            onAnswer(outcome) {
              if (isWaiting()) actor.send({ type: 'answered', outcome });
            },
          });
        },
        timeOut() {
          simulation.record({ type: 'gateway.timedOut', ...about(call), invocation });
        },
        translate(outcome) {
          const { status, functionError, error } = gatewayAnswer(outcome);
          answer = { status, functionError, error };
          simulation.record({ type: 'gateway.answered', ...about(call), status, error });
        },
        answer() {
          const given = answer;
          simulation.later(networkMs, () => client.onAnswer(given));
        },
      },
    });
    actor.start();
  }

  return { call: (call, client) => simulation.later(networkMs, () => pass(call, client)) };
}
