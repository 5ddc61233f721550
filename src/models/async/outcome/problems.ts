import { functionProblems, inOrder } from '../../function/problems';
import type { Problem, Run } from '../../model';
import { nameOf } from '../../wording';
import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent, TargetName } from '../events';

type Dropped = Extract<AsyncEvent, { readonly type: 'event.dropped' }>;
type GivenUp = Extract<AsyncEvent, { readonly type: 'delivery.givenUp' }>;
type TargetFailed = Extract<AsyncEvent, { readonly type: 'target.failed' }>;

/** What goes wrong in a run, in order of time. */
export function asyncProblems({
  trace,
}: Pick<Run<AsyncScenario, AsyncEvent>, 'trace'>): readonly Problem[] {
  return inOrder(functionProblems(trace, { noun: 'event' }), eventProblems(trace));
}

function eventProblems(trace: readonly AsyncEvent[]): readonly Problem[] {
  const problems: Problem[] = [];
  const completed = new Set<string>();
  /** What has met an error of Lambda's own: again and again is one problem. */
  const said = new Set<string>();
  /** Whoever invokes by itself gets to know what Lambda does not take. */
  const invoked = new Set<string>();
  const say = ({ seq, at }: AsyncEvent, title: string) => problems.push({ seq, at, title });

  for (const event of trace) {
    switch (event.type) {
      case 'event.sent':
        if (event.source === 'invoke') invoked.add(event.item);
        break;
      case 'item.completed':
        completed.add(event.item);
        break;
      case 'delivery.failed':
        if (event.attempt > 1) break;
        say(event, `Event ${nameOf(event.item)} could not be handed over: ${event.status}`);
        break;
      case 'delivery.givenUp':
        say(event, `Event ${nameOf(event.item)} ${givenUpTo(event, invoked.has(event.item))}`);
        break;
      case 'event.deliveredAgain':
        say(event, `Event ${nameOf(event.item)} came a second time, with nothing wrong`);
        break;
      case 'event.systemError':
        if (said.has(event.batch)) break;
        said.add(event.batch);
        say(event, `Event ${nameOf(event.item)} met an error inside Lambda`);
        break;
      case 'event.dropped':
        say(event, droppedTitle(event, completed.has(event.item)));
        break;
      case 'target.failed':
        say(event, targetFailedTitle(event));
        break;
      default:
        break;
    }
  }
  return problems;
}

function givenUpTo({ isKept }: GivenUp, isKnown: boolean): string {
  if (isKept) return 'moved to the subscription’s dead-letter queue';
  return isKnown
    ? 'was not taken by Lambda, and its caller knows'
    : 'was lost before Lambda had it';
}

function droppedTitle(event: Dropped, isDone: boolean): string {
  const end = event.isKept ? 'given up' : 'lost';
  // Its work ran to the end before something else failed.
  const anyway = isDone ? ', though its work was done' : '';
  return `Event ${nameOf(event.item)} was ${end} ${reason(event)}${anyway}`;
}

function reason({ why, invokeCount }: Dropped): string {
  switch (why) {
    case 'retriesExhausted':
      return invokeCount === 1 ? 'after its only try' : `after ${invokeCount} tries`;
    case 'ageExceeded':
      return 'because of its age';
    case 'zeroReservedConcurrency':
      return 'at once: reserved concurrency is 0';
  }
}

const TARGET: Readonly<Record<TargetName, string>> = {
  deadLetterQueue: 'dead-letter queue',
  onFailure: 'on-failure destination',
  onSuccess: 'on-success destination',
};

const CAUSE: Readonly<Record<TargetFailed['error'], string>> = {
  tooLarge: 'is too large for it',
  denied: 'may not be sent there',
};

function targetFailedTitle({ item, target, error }: TargetFailed): string {
  const what = target === 'deadLetterQueue' ? 'event' : 'the record of event';
  return `The ${TARGET[target]} did not get ${what} ${nameOf(item)}: it ${CAUSE[error]}`;
}
