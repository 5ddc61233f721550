import type { InvocationResult } from '../../../lambda/response';
import { awsDetail, type Detail, type Details, plainDetail, type Turn } from '../../details';
import type { Look } from '../../scene';
import { clockTime, count, listOf, plural, seconds } from '../../wording';
import type { QueueEvent } from '../events';

type Started = Extract<QueueEvent, { type: 'invocation.started' }>;
type Ended = Extract<QueueEvent, { type: 'invocation.ended' }>;

const ENDED: Readonly<Record<InvocationResult, { readonly look: Look; readonly says: string }>> = {
  success: { look: 'done', says: 'returned' },
  partial: { look: 'failing', says: 'returned, some messages failed' },
  error: { look: 'failing', says: 'failed with an error' },
  timeout: { look: 'failing', says: 'timed out' },
  exit: { look: 'failing', says: 'the process exited' },
};

/** What an execution environment is like once these events about it have happened. */
export function environmentDetails(past: readonly QueueEvent[]): Details {
  let createdAt: number | null = null;
  let isGone = false;
  let needsInit = false;
  let running: Started | null = null;
  let coldStarts = 0;
  let errors = 0;
  const invocations = new Map<number, Turn>();
  for (const event of past) {
    switch (event.type) {
      case 'environment.created':
        createdAt = event.at;
        break;
      case 'environment.recycled':
        isGone = true;
        break;
      case 'environment.reset':
        needsInit = true;
        break;
      case 'invocation.started':
        running = event;
        needsInit = false;
        coldStarts += event.cold ? 1 : 0;
        invocations.set(event.invocation, begun(event));
        break;
      case 'invocation.ended':
        running = null;
        errors += event.result === 'success' || event.result === 'partial' ? 0 : 1;
        end(invocations, event);
        break;
      default:
        break;
    }
  }
  const known: Detail[] = [
    ...(running ? ofRunning(running) : []),
    ...(createdAt === null ? [] : [plainDetail('Created at', clockTime(createdAt))]),
    plainDetail('Invocations', count(invocations.size)),
    plainDetail('Cold starts', count(coldStarts)),
    plainDetail('Failed invocations', count(errors)),
  ];
  const isThere = createdAt !== null && !isGone;
  const idle = needsInit ? 'idle, has to initialise again' : 'idle, warm';
  const away = isGone ? 'recycled: it was idle for too long' : 'not created yet';
  return {
    state: running ? `working on ${listOf('message', running.items)}` : isThere ? idle : away,
    look: running ? 'inFlight' : isThere ? 'idle' : 'gone',
    body: null,
    known: createdAt === null ? [] : known,
    turnsName: 'Invocations',
    turns: [...invocations.values()],
  };
}

function ofRunning({ at, handlerAt, timeoutAt, requestId }: Started): readonly Detail[] {
  return [
    awsDetail('awsRequestId', requestId),
    ...(handlerAt > at ? [plainDetail('Handler begins at', clockTime(handlerAt))] : []),
    plainDetail('Times out at', clockTime(timeoutAt)),
  ];
}

function begun({ seq, invocation, items, cold }: Started): Turn {
  const says = `${plural(items.length, 'message')}${cold ? ', cold start' : ''}`;
  return { seq, look: 'inFlight', title: `Invocation ${invocation}`, says };
}

function end(invocations: Map<number, Turn>, { invocation, result, durationMs }: Ended): void {
  const turn = invocations.get(invocation);
  if (!turn) return;
  const { look, says } = ENDED[result];
  invocations.set(invocation, {
    ...turn,
    look,
    says: `${turn.says}: ${says} after ${seconds(durationMs)}`,
  });
}
