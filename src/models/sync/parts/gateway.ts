import { GATEWAY_PAYLOAD_MAX_BYTES } from '../../../aws/limits';
import type { Actor } from '../../../simulator/actor';
import type { Simulation } from '../../../simulator/simulation';
import { itemSubject } from '../../subject';
import type { SyncEvent } from '../events';
import { gatewayCallMachine } from '../machines/gatewayCall';
import {
  GATEWAY_TOO_LARGE,
  type GatewayType,
  gatewayAnswer,
  integrationTimeoutMs,
  timeoutAnswer,
} from '../rules/gatewayAnswers';
import type { SyncSettings } from '../settings';
import { about, type Call } from './call';
import type { Entrance, Waiting } from './entrance';
import type { LambdaFront } from './lambdaFront';

/**
 * API Gateway with a proxy integration: passes calls on, and puts the answers in its own words.
 *
 * @param type stays the same for the whole run
 */
export function startGateway(
  simulation: Simulation<SyncEvent>,
  { type, networkMs }: { readonly type: GatewayType; readonly networkMs: number },
  settings: () => SyncSettings,
  lambda: LambdaFront,
): Entrance {
  function start(call: Call, client: Waiting) {
    let invocation: number | null = null;
    let given = timeoutAnswer(type);
    const isWaiting = () => actor.getSnapshot().matches('waiting');
    const timeoutMs = () => integrationTimeoutMs(settings().api);
    const actor: Actor<typeof gatewayCallMachine> = simulation.prepare(gatewayCallMachine, {
      id: itemSubject(call.item.id),
      input: {
        networkMs: () => networkMs,
        integrationTimeoutMs: timeoutMs,
        isTooLarge: () => call.item.bytes > GATEWAY_PAYLOAD_MAX_BYTES,
        refuse() {
          given = GATEWAY_TOO_LARGE;
          const { status, error } = given;
          simulation.record({ type: 'gateway.refused', ...about(call), status, error });
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
          const { status } = given;
          simulation.record({ type: 'gateway.timedOut', ...about(call), status, invocation });
        },
        translate(outcome) {
          given = gatewayAnswer(type, outcome);
          const { status, error } = given;
          simulation.record({ type: 'gateway.answered', ...about(call), status, error });
        },
        deliver: () => client.onAnswer(given),
      },
    });
    actor.start();
  }

  // Not inside the client's machine, which is sending just now.
  return { call: (call, client) => simulation.soon(() => start(call, client)) };
}
