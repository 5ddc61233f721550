import { plural } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, OrderAsk } from '../../../ask';
import { countIn } from '../../../find';
import { ALARMS, deadLetterMetric, goesOffAt, metric } from './alarms';

function inOrder(run: OpenRun): readonly string[] {
  return Object.entries(ALARMS)
    .map(([id, alarm]) => ({ id, at: goesOffAt(run, alarm) }))
    .sort((one, other) => one.at - other.at)
    .map(({ id }) => id);
}

export const whichFirst: OrderAsk = {
  kind: 'order',
  question: 'Both batches will fail at every try. In which order do these alarms go off?',
  pieces: {
    visible: 'Dead letters visible: above 0',
    errors: 'Errors: above 0',
    age: `Age of the oldest message: above ${ALARMS.age.above} s`,
  },
  answer: inOrder,
  wrong: (given) =>
    given[0] === 'errors'
      ? {
          says: 'A dead letter has used up all of its receives. By then the oldest message has been in the queue for longer than the alarm on its age allows.',
          look: when('message.deadLettered'),
        }
      : {
          says: 'The first to be known is the first failed invocation. The other two take as long as the messages go round.',
          look: when('invocation.ended'),
        },
  right:
    'The first exception is counted at once, the age grows while messages go round, and a dead letter is the end of it.',
};

export const howManyErrors: NumberAsk = {
  kind: 'number',
  question:
    'Messages 3 and 6 will be reported at every try. What will the metric Errors say in the end?',
  unit: 'errors',
  min: 0,
  max: 8,
  answer: (run) => metric(run, 'Errors'),
  wrongs: [
    {
      fits: (given) => given === 2,
      says: 'Errors counts invocations that end in an error, not messages. These invocations return an answer, in which two messages are named.',
      look: when('invocation.ended'),
    },
  ],
  otherwise: {
    says: 'Every one of these invocations returns as it should. What is in its answer is between the function and the event source mapping.',
    look: when('invocation.ended', { nth: 'last' }),
  },
  right: (run) =>
    `All ${countIn(run, 'invocation.ended')} invocations returned, so none of them is an error.`,
};

/** What the run counted of each alarm that is offered. */
const OFFERED: Readonly<Record<string, (run: OpenRun) => number>> = {
  sent: (run) => deadLetterMetric(run, 'NumberOfMessagesSent'),
  visible: (run) => deadLetterMetric(run, 'ApproximateNumberOfMessagesVisible'),
  throttles: (run) => metric(run, 'Throttles'),
};

export const whichAlarm: ChoiceAsk = {
  kind: 'choice',
  question: (run) =>
    `There are ${plural(OFFERED.visible?.(run) ?? 0, 'dead letter')}. Which of these alarms has gone off?`,
  options: {
    sent: {
      says: 'Dead-letter queue: NumberOfMessagesSent above 0',
      wrong: {
        says: 'It sounds right and never fires. SQS moves a message there by itself, and a move is not a send.',
        look: when('message.deadLettered'),
      },
    },
    throttles: {
      says: 'Function: Throttles above 0',
      wrong: {
        says: 'No invocation was refused here: the function had room all the time.',
        look: END,
      },
    },
    visible: { says: 'Dead-letter queue: ApproximateNumberOfMessagesVisible above 0' },
    none: {
      says: 'None: whoever reports failures has to write alarms of their own',
      wrong: {
        says: 'One of them looks at what is in the dead-letter queue now, whatever brought it there.',
        look: when('message.deadLettered'),
      },
    },
  },
  answer: (run) => Object.keys(OFFERED).find((id) => (OFFERED[id]?.(run) ?? 0) > 0) ?? 'none',
  right:
    'It counts what is in the dead-letter queue, whatever brought it there. NumberOfMessagesSent counts sends, and a move is none.',
};
