import { endOf } from '../answerWords';
import type { Answer, SyncEvent } from '../events';
import type { ApiType, SyncSettings } from '../settings';
import type { StagedRequest } from './sceneState';

/** More clients do not get a section each. */
const MOST_CLIENTS = 4;

/** A section in which requests end that failed alike. */
interface FailedSection {
  readonly id: string;
  /** What their clients were told in the end. */
  readonly answer: Answer;
}

/** What the whole run needs on the stage, so that no section comes or goes. */
export interface SyncPlan {
  readonly apiType: ApiType;
  /** In the order in which they send their first request. */
  readonly clients: readonly string[];
  /** Each client has a section of its own: there are few, and some send more than one request. */
  readonly showsClients: boolean;
  /** In the order in which they are first used. */
  readonly failed: readonly FailedSection[];
  /** Some work is done again. */
  readonly repeats: boolean;
}

/** Reads off a run what its stage has to have room for. */
export function planOf(trace: readonly SyncEvent[], { api }: SyncSettings): SyncPlan {
  const clients = new Map<string, number>();
  const effects = new Set<string>();
  const failed = new Map<string, FailedSection>();
  let repeats = false;
  for (const event of trace) {
    switch (event.type) {
      case 'request.sent':
        if (event.attempt === 1) clients.set(event.client, (clients.get(event.client) ?? 0) + 1);
        break;
      case 'item.completed':
        repeats ||= effects.has(event.item);
        effects.add(event.item);
        break;
      case 'request.failed': {
        const id = failedSection(event);
        failed.set(id, { id, answer: event });
        break;
      }
      default:
        break;
    }
  }
  const isFew = clients.size > 1 && clients.size <= MOST_CLIENTS;
  return {
    apiType: api.type,
    clients: [...clients.keys()],
    showsClients: isFew && [...clients.values()].some((requests) => requests > 1),
    failed: [...failed.values()],
    repeats,
  };
}

/** Where a request stands on the stage. */
export function sectionOf(
  { state, client, answer }: Pick<StagedRequest, 'state' | 'client' | 'answer'>,
  plan: SyncPlan,
): string {
  switch (state) {
    case 'awaiting':
    case 'backingOff':
      return plan.showsClients ? clientSection(client) : state;
    case 'succeeded':
      return 'succeeded';
    case 'failed':
      return failedSection(answer);
  }
}

/** The section of a client of its own. */
export function clientSection(client: string): string {
  return `client ${client}`;
}

function failedSection(answer: Answer | null): string {
  if (answer === null) return 'failed';
  const { code, meaning } = endOf(answer, false);
  return `failed ${code} ${meaning}`;
}
