import type { Subject } from '../models/subject';
import type { OpenRun } from '../playback/openRun';
import type { Anchor } from './anchor';
import type { NamedRun, Say } from './lesson';

/** Why an answer is wrong, and the moment that shows it. */
interface Wrong {
  readonly says: Say;
  readonly look: Anchor;
}

interface Question {
  readonly question: Say;
  /** Said of the right answer, after it was given. */
  readonly right: Say;
}

/** One of several. */
export interface ChoiceAsk extends Question {
  readonly kind: 'choice';
  /** By id, in the order in which they are offered. The right one needs no explanation. */
  readonly options: Readonly<Record<string, { readonly says: Say; readonly wrong?: Wrong }>>;
  /** The id of the right one, read off the run. */
  readonly answer: (run: OpenRun, named: NamedRun) => string;
}

/** A whole number. */
export interface NumberAsk extends Question {
  readonly kind: 'number';
  /** What is counted: `invocations`. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly answer: (run: OpenRun, named: NamedRun) => number;
  /** What one can be led to answer, each with its own explanation; the first that fits is said. */
  readonly wrongs: readonly (Wrong & {
    readonly fits: (given: number, right: number, run: OpenRun) => boolean;
  })[];
  /** Said of all other wrong answers. */
  readonly otherwise: Wrong;
}

/** Something on the stage, by pointing at it. */
export interface PlaceAsk extends Question {
  readonly kind: 'place';
  /** All that can be pointed at: they are offered as a list too. */
  readonly choices: (run: OpenRun, named: NamedRun) => readonly Subject[];
  readonly answer: (run: OpenRun, named: NamedRun) => Subject;
  readonly wrong: (given: Subject, run: OpenRun) => Wrong;
}

/** An order of several things. */
export interface OrderAsk extends Question {
  readonly kind: 'order';
  /** By id, in the order in which they are offered: never the right one. */
  readonly pieces: Readonly<Record<string, Say>>;
  readonly answer: (run: OpenRun, named: NamedRun) => readonly string[];
  readonly wrong: (given: readonly string[], run: OpenRun) => Wrong;
}

/** A prediction: what the learner thinks will happen. The right answer is what the run does. */
export type Ask = ChoiceAsk | NumberAsk | PlaceAsk | OrderAsk;

/** What a learner answered: an option's id, a number, a subject, or ids in order. */
export type Answer = string | number | readonly string[];

/** What is said of an answer. */
export interface Verdict {
  readonly isRight: boolean;
  readonly says: Say;
  /** The moment that shows why it is wrong; null for a right answer. */
  readonly look: Anchor | null;
}

/** Judges an answer by what the run does. */
export function verdictOf(ask: Ask, given: Answer, run: OpenRun, named: NamedRun): Verdict {
  const right = { isRight: true, says: ask.right, look: null };
  const wrong = ({ says, look }: Wrong): Verdict => ({ isRight: false, says, look });
  switch (ask.kind) {
    case 'choice': {
      if (given === ask.answer(run, named)) return right;
      const why = ask.options[String(given)]?.wrong;
      if (!why) throw new Error(`The wrong answer “${String(given)}” has no explanation.`);
      return wrong(why);
    }
    case 'number': {
      const expected = ask.answer(run, named);
      if (given === expected) return right;
      const why = ask.wrongs.find(({ fits }) => fits(Number(given), expected, run));
      return wrong(why ?? ask.otherwise);
    }
    case 'place':
      // What was pointed at is a subject: the stage offers nothing else.
      return given === ask.answer(run, named) ? right : wrong(ask.wrong(given as Subject, run));
    case 'order': {
      const order = typeof given === 'object' ? given : [];
      const expected = ask.answer(run, named);
      const isSame =
        order.length === expected.length && order.every((id, at) => id === expected[at]);
      return isSame ? right : wrong(ask.wrong(order, run));
    }
  }
}

/** Something that a lesson says, of the run that is shown. */
export function said(say: Say, run: OpenRun, named: NamedRun): string {
  return typeof say === 'string' ? say : say(run, named);
}
