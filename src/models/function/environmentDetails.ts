import type { LambdaEvent } from '../../lambda/events';
import type { InvocationResult } from '../../lambda/response';
import type { TraceEvent } from '../../simulator/trace';
import { awsDetail, type Detail, type Details, plainDetail, type Turn } from '../details';
import type { Look } from '../scene';
import { clockTime, count, plural, seconds } from '../wording';
import type { FunctionWords } from './describe';
import { functionEvents } from './events';

type Started = Extract<LambdaEvent, { type: 'invocation.started' }>;
type Ended = Extract<LambdaEvent, { type: 'invocation.ended' }>;

const LOOKS: Readonly<Record<InvocationResult, Look>> = {
  success: 'done',
  partial: 'failing',
  error: 'failing',
  timeout: 'failing',
  exit: 'failing',
};

/** How an invocation ended, in a few words. */
export function endedWords(result: InvocationResult, noun: string): string {
  switch (result) {
    case 'success':
      return 'returned';
    case 'partial':
      return `returned, some ${noun}s failed`;
    case 'error':
      return 'failed with an error';
    case 'timeout':
      return 'timed out';
    case 'exit':
      return 'the process exited';
  }
}

/** What an execution environment is like once these events about it have happened. */
export function environmentDetails(
  past: readonly TraceEvent[],
  { noun, list }: Pick<FunctionWords, 'noun' | 'list'>,
): Details {
  let createdAt: number | null = null;
  let isGone = false;
  let needsInit = false;
  let running: Started | null = null;
  let coldStarts = 0;
  let errors = 0;
  const invocations = new Map<number, Turn>();
  for (const event of functionEvents(past)) {
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
        invocations.set(event.invocation, begun(event, noun));
        break;
      case 'invocation.ended':
        running = null;
        errors += event.result === 'success' || event.result === 'partial' ? 0 : 1;
        end(invocations, event, noun);
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
    state: running ? `working on ${list(running.items)}` : isThere ? idle : away,
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

function begun({ seq, invocation, items, cold }: Started, noun: string): Turn {
  const says = `${plural(items.length, noun)}${cold ? ', cold start' : ''}`;
  return { seq, look: 'inFlight', title: `Invocation ${invocation}`, says };
}

function end(
  invocations: Map<number, Turn>,
  { invocation, result, durationMs }: Ended,
  noun: string,
): void {
  const turn = invocations.get(invocation);
  if (!turn) return;
  invocations.set(invocation, {
    ...turn,
    look: LOOKS[result],
    says: `${turn.says}: ${endedWords(result, noun)} after ${seconds(durationMs)}`,
  });
}
