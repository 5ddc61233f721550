import { RETRY_TOKENS_MAX } from '../../../aws/limits';
import type { Actor } from '../../../simulator/actor';
import type { Simulation } from '../../../simulator/simulation';
import { itemSubject } from '../../subject';
import type { WorkloadItem } from '../../workload';
import { FIRST_CLIENT } from '../clientNames';
import type { Answer, GiveUpReason, SyncEvent } from '../events';
import { requestMachine } from '../machines/request';
import { CLIENT_TIMEOUT } from '../rules/answers';
import { attemptsOf, isOk, isSuccess, longestWaitMs, retryCost, retryKind } from '../rules/retries';
import { hasTokens, refunded } from '../rules/tokens';
import type { SyncSettings } from '../settings';
import { type Call, nameOf } from './call';
import type { Entrance } from './entrance';

/** A client: its requests share a bucket of retry tokens (fact `sdk-retry-quota`). */
interface Client {
  readonly id: string;
  tokens: number;
}

/** Everyone who sends requests. */
export interface Clients {
  /** The client that the request's key names sends it. */
  readonly send: (item: WorkloadItem) => void;
}

/** Sends requests and tries them again as the retry mode says. */
export function startClients(
  simulation: Simulation<SyncEvent>,
  settings: () => SyncSettings,
  entrance: Entrance,
): Clients {
  const clients = new Map<string, Client>();

  function clientOf({ group }: WorkloadItem): Client {
    const id = group ?? FIRST_CLIENT;
    const client = clients.get(id) ?? { id, tokens: RETRY_TOKENS_MAX };
    clients.set(id, client);
    return client;
  }

  return {
    send: (item) => sendRequest(simulation, settings, entrance, clientOf(item), item),
  };
}

/** One request, from its first attempt to its end. */
function sendRequest(
  simulation: Simulation<SyncEvent>,
  settings: () => SyncSettings,
  entrance: Entrance,
  client: Client,
  item: WorkloadItem,
) {
  let attempt = 0;
  let deliveries = 0;
  let answer: Answer = CLIENT_TIMEOUT;
  let waitMs = 0;
  /** What the last retry cost; null before there was one. */
  let lastCost: number | null = null;
  const id = item.id;
  const request = () => ({ subject: itemSubject(id), item: id, client: client.id });
  const current = () => ({ ...request(), attempt, call: nameOf({ item, attempt }) });
  const tokensLeft = () => (hasTokens(settings().client.retryMode) ? client.tokens : null);

  const isWaitingFor = (asked: number) =>
    attempt === asked && actor.getSnapshot().matches('waiting');

  function take(taken: Answer) {
    answer = taken;
    simulation.record({ type: 'request.answered', ...current(), ...taken });
  }

  /** Why the client tries no more; null when it may try again. */
  function giveUpReason(): GiveUpReason | null {
    const kind = retryKind(answer);
    if (kind === null) return 'notRetried';
    if (attempt >= attemptsOf(settings().client)) return 'attemptsUsedUp';
    const cost = retryCost(settings().client, answer, kind);
    return cost !== null && client.tokens < cost ? 'noTokens' : null;
  }

  /** To an SDK every 2xx is a success, a function error too. */
  function refund() {
    if (isOk(answer.status) && tokensLeft() !== null) {
      client.tokens = refunded(client.tokens, lastCost);
    }
  }

  const actor: Actor<typeof requestMachine> = simulation.prepare(requestMachine, {
    id: itemSubject(id),
    input: {
      send() {
        attempt += 1;
        const asked = attempt;
        const call: Call = {
          item,
          client: client.id,
          attempt,
          deliveries: () => deliveries,
          onTaken: () => {
            deliveries += 1;
          },
        };
        simulation.record({ type: 'request.sent', ...current(), bytes: item.bytes });
        entrance.call(call, {
          isWaiting: () => isWaitingFor(asked),
          onAnswer(given) {
            // Nobody hears what comes after the client has stopped waiting.
            if (isWaitingFor(asked)) actor.send({ type: 'answered', answer: given });
          },
        });
      },
      hasTimeout: () => settings().client.timeoutMs !== null,
      clientTimeoutMs: () => settings().client.timeoutMs ?? 0,
      take,
      stopWaiting: () => take(CLIENT_TIMEOUT),
      isSuccess: () => isSuccess(answer),
      mayRetry: () => giveUpReason() === null,
      scheduleRetry() {
        const kind = retryKind(answer) ?? 'transient';
        const { client: rules } = settings();
        const longestMs = longestWaitMs(rules, answer, kind, attempt);
        const share = rules.jitter ? simulation.draw(`request:${id}`, `retry:${attempt}`) : 1;
        waitMs = Math.floor(share * longestMs);
        lastCost = retryCost(rules, answer, kind);
        client.tokens -= lastCost ?? 0;
        simulation.record({
          type: 'retry.scheduled',
          ...request(),
          ...{ attempt: attempt + 1, kind, waitMs, longestMs, nextTryAt: simulation.now + waitMs },
          ...{ cost: lastCost, tokensLeft: tokensLeft() },
        });
      },
      retryWaitMs: () => waitMs,
      succeed() {
        refund();
        const fields = { attempts: attempt, status: answer.status ?? 0, tokensLeft: tokensLeft() };
        simulation.record({ type: 'request.succeeded', ...request(), ...fields });
      },
      fail() {
        const why = giveUpReason() ?? 'attemptsUsedUp';
        refund();
        const fields = { attempts: attempt, why, tokensLeft: tokensLeft(), ...answer };
        simulation.record({ type: 'request.failed', ...request(), ...fields });
      },
    },
  });
  actor.start();
}
