import { functionProblems, inOrder } from '../../function/problems';
import type { Problem, Run } from '../../model';
import { nameOf } from '../../wording';
import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent, TargetName } from '../events';

type Dropped = Extract<AsyncEvent, { readonly type: 'event.dropped' }>;
type GivenUp = Extract<AsyncEvent, { readonly type: 'delivery.givenUp' }>;
type TargetFailed = Extract<AsyncEvent, { readonly type: 'target.failed' }>;

const WORDS = { noun: 'event', one: 'an event', works: 'events' };

/** What goes wrong in a run, in order of time. */
export function asyncProblems({
  trace,
}: Pick<Run<AsyncScenario, AsyncEvent>, 'trace'>): readonly Problem[] {
  return inOrder(functionProblems(trace, WORDS), eventProblems(trace));
}

function eventProblems(trace: readonly AsyncEvent[]): readonly Problem[] {
  const problems: Problem[] = [];
  const completed = new Set<string>();
  /** What has met an error of Lambda's own: again and again is one problem. */
  const said = new Set<string>();
  const say = ({ seq, at }: AsyncEvent, title: string, kind: string) =>
    problems.push({ seq, at, title, kind });
  const ofEvent = (event: AsyncEvent & { readonly item: string }, says: string, many = says) =>
    say(event, `Event ${nameOf(event.item)} ${says}`, `events ${many}`);

  for (const event of trace) {
    switch (event.type) {
      case 'item.completed':
        completed.add(event.item);
        break;
      case 'delivery.failed':
        if (event.attempt > 1) break;
        ofEvent(event, `could not be handed over: ${event.status}`);
        break;
      case 'delivery.givenUp':
        ofEvent(event, ...givenUpTo(event));
        break;
      case 'event.deliveredAgain':
        ofEvent(event, 'came a second time');
        break;
      case 'event.systemError':
        if (said.has(event.batch)) break;
        said.add(event.batch);
        ofEvent(event, 'met an error inside Lambda');
        break;
      case 'event.dropped':
        ofEvent(event, ...dropped(event, completed.has(event.item)));
        break;
      case 'target.failed':
        say(event, ...targetFailed(event));
        break;
      default:
        break;
    }
  }
  return problems;
}

/** What is said of one event, and of several where that is not the same. */
type Said = readonly [one: string, many: string];

const MOVED = 'moved to the subscription’s dead-letter queue';

function givenUpTo({ isKept, source }: GivenUp): Said {
  if (isKept) return [MOVED, MOVED];
  return source === 'invoke'
    ? [
        'was not taken by Lambda, and its caller knows',
        'were not taken by Lambda, and their callers know',
      ]
    : ['was lost before Lambda had it', 'were lost before Lambda had them'];
}

function dropped(event: Dropped, isDone: boolean): Said {
  const end = event.isKept ? 'given up' : 'lost';
  // Its work ran to the end before something else failed.
  const [its, their] = isDone
    ? [', though its work was done', ', though their work was done']
    : ['', ''];
  return [`was ${end} ${reason(event)}${its}`, `were ${end} ${reason(event)}${their}`];
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

function targetFailed({ item, target, error }: TargetFailed): Said {
  const what = target === 'deadLetterQueue' ? 'event' : 'record of event';
  const missed = `The ${TARGET[target]} did not get`;
  const article = target === 'deadLetterQueue' ? '' : 'the ';
  return [
    `${missed} ${article}${what} ${nameOf(item)}: it ${CAUSE[error]}`,
    `times the ${TARGET[target]} did not get what was sent: it ${CAUSE[error]}`,
  ];
}
