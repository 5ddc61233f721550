import type { InvocationResult } from '../../../lambda/response';
import type { Problem, Run } from '../../model';
import { listOf, nameOf } from '../../wording';
import type { QueueEvent } from '../events';
import type { QueueScenario } from '../queueScenario';

const RESULT: Readonly<Record<Exclude<InvocationResult, 'success'>, string>> = {
  partial: 'left failed messages in the queue',
  error: 'failed with an error',
  timeout: 'timed out',
  exit: 'ended because the process exited',
};

/** What goes wrong in a run, in order of time. */
export function queueProblems({
  trace,
}: Pick<Run<QueueScenario, QueueEvent>, 'trace'>): readonly Problem[] {
  const problems: Problem[] = [];
  /** What each invocation that still runs works on. */
  const running = new Map<number, readonly string[]>();
  const completed = new Set<string>();
  const throttled = new Set<string>();
  const say = ({ seq, at }: QueueEvent, title: string) => problems.push({ seq, at, title });

  for (const event of trace) {
    switch (event.type) {
      case 'invocation.started': {
        const held = new Set([...running.values()].flat());
        const twice = event.items.filter((item) => held.has(item));
        running.set(event.invocation, event.items);
        const are = twice.length === 1 ? 'is' : 'are';
        if (twice.length > 0)
          say(event, `${sentence(listOf('message', twice))} ${are} in two places`);
        break;
      }
      case 'invocation.ended':
        running.delete(event.invocation);
        if (event.result !== 'success') {
          say(event, `Invocation ${event.invocation} ${RESULT[event.result]}`);
        }
        break;
      case 'item.completed':
        if (completed.has(event.item))
          say(event, `Message ${nameOf(event.item)} was processed again`);
        completed.add(event.item);
        break;
      case 'batch.throttled':
        // A batch that is tried again and again is one problem.
        if (!throttled.has(event.batch)) say(event, 'The function was throttled');
        throttled.add(event.batch);
        break;
      case 'batch.abandoned':
        say(event, `${sentence(listOf('message', event.items))} came back unprocessed`);
        break;
      case 'message.deleteRefused':
        say(event, `Message ${nameOf(event.item)} was not deleted`);
        break;
      case 'message.deadLettered':
        say(event, `Message ${nameOf(event.item)} moved to the dead-letter queue`);
        break;
      case 'message.expired':
        say(event, `Message ${nameOf(event.item)} expired`);
        break;
      case 'message.deleted':
        if (event.by !== 'filter' && !completed.has(event.item)) {
          say(event, `Message ${nameOf(event.item)} was deleted undone`);
        }
        break;
      default:
        break;
    }
  }
  return problems;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
