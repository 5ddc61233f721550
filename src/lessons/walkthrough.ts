import { assign, type SnapshotFrom, setup } from 'xstate';
import type { Answer } from './ask';

/** What the player has to know of a lesson's steps. */
interface StepKind {
  readonly name: string;
  readonly asks: boolean;
}

interface Context {
  readonly steps: readonly StepKind[];
  /** The place of the present step, from 0. */
  readonly step: number;
  /** What was answered, by the names of the steps that ask. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** How often each was answered, by the same names. */
  readonly tries: Readonly<Record<string, number>>;
}

/** What a learner, or the stage, tells the player. */
export type Command =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'goTo'; readonly step: number }
  /** The playhead has come to the step's moment, by itself or because it was sent there. */
  | { readonly type: 'arrived' }
  | { readonly type: 'answer'; readonly answer: Answer }
  /** Forgets the answer, to think again. */
  | { readonly type: 'askAgain' }
  | { readonly type: 'explore' }
  | { readonly type: 'return' }
  | { readonly type: 'again' };

type Input = Pick<Context, 'steps' | 'step' | 'answers'>;

/**
 * A learner's way through a lesson. On its rails a step plays to its moment; then it is read, or it
 * asks. Whoever changes something or plays on by themselves explores, and comes back to the step that
 * they left, or goes on from it.
 */
export const walkthrough = setup({
  types: {
    context: {} as Context,
    events: {} as Command,
    input: {} as Input,
  },
  guards: {
    hasNext: ({ context }) => context.step < context.steps.length - 1,
    hasBack: ({ context }) => context.step > 0,
    isStep: ({ context, event }) =>
      event.type === 'goTo' && context.steps[event.step] !== undefined,
    asks: ({ context }) => context.steps[context.step]?.asks === true,
    isAnswered: ({ context }) => {
      const step = context.steps[context.step];
      return step !== undefined && context.answers[step.name] !== undefined;
    },
  },
  actions: {
    goOn: assign({ step: ({ context }) => context.step + 1 }),
    goBack: assign({ step: ({ context }) => context.step - 1 }),
    goToStep: assign({
      step: ({ context, event }) => (event.type === 'goTo' ? event.step : context.step),
    }),
    goToFirst: assign({ step: 0, answers: {}, tries: {} }),
    keepAnswer: assign({
      answers: ({ context, event }) => {
        const step = context.steps[context.step];
        if (event.type !== 'answer' || !step) return context.answers;
        return { ...context.answers, [step.name]: event.answer };
      },
    }),
    countTry: assign({
      tries: ({ context }) => {
        const name = context.steps[context.step]?.name ?? '';
        return { ...context.tries, [name]: (context.tries[name] ?? 0) + 1 };
      },
    }),
    forgetAnswer: assign({
      answers: ({ context }) => {
        const present = context.steps[context.step]?.name;
        return Object.fromEntries(
          Object.entries(context.answers).filter(([name]) => name !== present),
        );
      },
    }),
  },
}).createMachine({
  id: 'walkthrough',
  context: ({ input }) => ({ ...input, tries: {} }),
  initial: 'onRails',
  states: {
    onRails: {
      initial: 'playing',
      states: {
        playing: {
          on: {
            arrived: [
              { guard: 'isAnswered', target: 'answered' },
              { guard: 'asks', target: 'asking' },
              { target: 'reading' },
            ],
          },
        },
        reading: {},
        asking: { on: { answer: { target: 'answered', actions: ['keepAnswer', 'countTry'] } } },
        answered: { on: { askAgain: { target: 'playing', actions: 'forgetAnswer' } } },
      },
      on: {
        next: [
          { guard: 'hasNext', target: '.playing', reenter: true, actions: 'goOn' },
          { target: 'done' },
        ],
        back: { guard: 'hasBack', target: '.playing', reenter: true, actions: 'goBack' },
        explore: 'exploring',
      },
    },
    exploring: {
      on: {
        // Back on the rails the stage has to go to the step's moment again.
        return: 'onRails.playing',
        next: [
          { guard: 'hasNext', target: 'onRails.playing', actions: 'goOn' },
          { target: 'done' },
        ],
        back: { guard: 'hasBack', target: 'onRails.playing', actions: 'goBack' },
      },
    },
    done: {
      on: {
        back: 'onRails.playing',
        again: { target: 'onRails.playing', actions: 'goToFirst' },
        explore: 'exploring',
      },
    },
  },
  on: {
    goTo: { guard: 'isStep', target: '.onRails.playing', actions: 'goToStep' },
  },
});

/** Where a learner is in a step, or beside it. */
export type Mode = 'playing' | 'reading' | 'asking' | 'answered' | 'exploring' | 'done';

/** The same of a state of the machine. */
export function modeOf({ value }: SnapshotFrom<typeof walkthrough>): Mode {
  return typeof value === 'string' ? value : value.onRails;
}
