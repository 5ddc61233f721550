import { functionProblems, inOrder } from '../../function/problems';
import type { Problem, Run } from '../../model';
import { listOf, nameOf, sentence } from '../../wording';
import type { QueueEvent } from '../events';
import type { QueueScenario } from '../queueScenario';

const WORDS = {
  ...{ noun: 'message', one: 'a message', works: 'batches' },
  partial: 'left failed messages in the queue',
};

/** What goes wrong in a run, in order of time. */
export function queueProblems({
  trace,
}: Pick<Run<QueueScenario, QueueEvent>, 'trace'>): readonly Problem[] {
  const problems: Problem[] = [];
  const completed = new Set<string>();
  const say = ({ seq, at }: QueueEvent, title: string, kind: string) =>
    problems.push({ seq, at, title, kind });

  for (const event of trace) {
    switch (event.type) {
      case 'item.completed':
        completed.add(event.item);
        break;
      case 'batch.abandoned':
        say(
          event,
          `${sentence(listOf('message', event.items))} came back unprocessed`,
          'batches came back unprocessed',
        );
        break;
      case 'message.deleteRefused':
        say(event, `Message ${nameOf(event.item)} was not deleted`, 'messages were not deleted');
        break;
      case 'message.deadLettered':
        say(
          event,
          `Message ${nameOf(event.item)} moved to the dead-letter queue`,
          'messages moved to the dead-letter queue',
        );
        break;
      case 'message.expired':
        say(event, `Message ${nameOf(event.item)} expired`, 'messages expired');
        break;
      case 'message.deleted':
        if (event.by !== 'filter' && !completed.has(event.item)) {
          say(
            event,
            `Message ${nameOf(event.item)} was deleted undone`,
            'messages were deleted undone',
          );
        }
        break;
      default:
        break;
    }
  }
  return inOrder(functionProblems(trace, WORDS), problems);
}
