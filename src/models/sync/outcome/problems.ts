import { functionProblems, inOrder } from '../../function/problems';
import type { Problem, Run } from '../../model';
import { nameOf, plural } from '../../wording';
import type { SyncEvent } from '../events';
import { isServerError } from '../rules/gatewayAnswers';
import type { SyncScenario } from '../syncScenario';

type Failed = Extract<SyncEvent, { readonly type: 'request.failed' }>;

/** Attempts at the same request are about the same thing: what they meet again is one problem. */
const WORDS = {
  ...{ noun: 'request', one: 'a request', works: 'requests' },
  sameAs: ({ items }: { readonly items: readonly string[] }) => items.join(),
};

/** What goes wrong in a run, in order of time. */
export function syncProblems({
  trace,
}: Pick<Run<SyncScenario, SyncEvent>, 'trace'>): readonly Problem[] {
  return inOrder(functionProblems(trace, WORDS), requestProblems(trace));
}

function requestProblems(trace: readonly SyncEvent[]): readonly Problem[] {
  const problems: Problem[] = [];
  const completed = new Set<string>();
  /** Requests whose clients were told that they failed. */
  const told = new Set<string>();
  const rejected = new Set<string>();
  /** Calls that the function returned from, so that what is wrong is what it returned. */
  const returned = new Set<string>();
  const say = ({ seq, at }: SyncEvent, title: string, kind: string) =>
    problems.push({ seq, at, title, kind });

  for (const event of trace) {
    if (!('item' in event)) continue;
    const request = `request ${nameOf(event.item)}`;
    switch (event.type) {
      case 'item.completed':
        if (told.has(event.item) && !completed.has(event.item)) {
          say(
            event,
            `The work on ${request} is done, but its client was told that it failed`,
            'requests were done after their clients were told that they failed',
          );
        }
        completed.add(event.item);
        break;
      case 'request.answered':
        if (event.status !== null) break;
        say(event, `The client stopped waiting for ${request}`, 'times a client stopped waiting');
        break;
      case 'gateway.timedOut':
        say(
          event,
          `The gateway gave up on ${request}${event.invocation === null ? '' : ', while the function runs on'}`,
          'times the gateway gave up on a request',
        );
        break;
      case 'gateway.refused':
        say(
          event,
          `The gateway refused ${request}: it is too large`,
          'times the gateway refused a request: it is too large',
        );
        break;
      case 'call.rejected': {
        const kind = `${event.item} ${event.error}`;
        if (rejected.has(kind)) break;
        rejected.add(kind);
        say(
          event,
          `Lambda rejected ${request}: ${event.error}`,
          `requests were rejected by Lambda: ${event.error}`,
        );
        break;
      }
      case 'call.returned':
        if (event.functionError === null) returned.add(event.call);
        if (event.isAwaited) break;
        say(
          event,
          `Nobody waits any more for the answer to ${request}`,
          'answers came when nobody waited for them any more',
        );
        break;
      case 'gateway.answered':
        if (isServerError(event.error) && returned.has(event.call)) {
          say(
            event,
            `The gateway cannot use the function’s response to ${request}`,
            'responses the gateway cannot use',
          );
        }
        break;
      case 'request.failed':
        told.add(event.item);
        say(event, ...failed(event, completed.has(event.item)));
        break;
      default:
        break;
    }
  }
  return problems;
}

function failed(event: Failed, isDone: boolean): readonly [title: string, kind: string] {
  const [its, their] = isDone
    ? [', though its work was done', ', though their work was done']
    : ['', ''];
  return [
    `Request ${nameOf(event.item)} failed ${reason(event)}${its}`,
    `requests failed for good${their}`,
  ];
}

function reason({ why, attempts, status, error }: Failed): string {
  switch (why) {
    case 'notRetried':
      return `with ${error ?? status ?? 'a timeout'}, which is not tried again`;
    case 'attemptsUsedUp':
      return `after ${plural(attempts, 'attempt')}`;
    case 'noTokens':
      return 'because its client has too few retry tokens';
  }
}
