import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';

const NAME = 'redrive.progress';

const ProgressSchema = v.object({
  /** By id of the lesson: the name of the step that was seen last, and whether all were. */
  lessons: v.record(v.string(), v.object({ step: v.string(), isDone: v.boolean() })),
  /** By id of the challenge: the fewest changes that solved it. */
  challenges: v.record(v.string(), v.object({ changes: v.number() })),
});

/** How far a learner has come, on this device. */
export type Progress = Readonly<{
  lessons: Readonly<Record<string, Readonly<{ step: string; isDone: boolean }>>>;
  challenges: Readonly<Record<string, Readonly<{ changes: number }>>>;
}>;

const NONE: Progress = { lessons: {}, challenges: {} };

/** What was kept; nothing when there is no storage, as in a sandboxed frame, or when it is garbled. */
function kept(): Progress {
  try {
    const parsed = v.safeParse(ProgressSchema, JSON.parse(localStorage.getItem(NAME) ?? ''));
    return parsed.success ? parsed.output : NONE;
  } catch {
    return NONE;
  }
}

/** The learner's progress. Without storage it lasts as long as the page. */
export const progress = createStore<Progress>(() => kept());

function keep(next: Progress): void {
  progress.setState(next);
  try {
    localStorage.setItem(NAME, JSON.stringify(next));
  } catch {
    // The page goes on without it.
  }
}

/** A step of a lesson was seen; a lesson that is done stays so. */
export function seeStep(lesson: string, step: string, isDone: boolean): void {
  const { lessons, ...rest } = progress.getState();
  const before = lessons[lesson];
  keep({
    ...rest,
    lessons: { ...lessons, [lesson]: { step, isDone: isDone || before?.isDone === true } },
  });
}

/** A challenge was solved with so many changes; the fewest are kept. */
export function solve(challenge: string, changes: number): void {
  const { challenges, ...rest } = progress.getState();
  const fewest = Math.min(changes, challenges[challenge]?.changes ?? Number.POSITIVE_INFINITY);
  keep({ ...rest, challenges: { ...challenges, [challenge]: { changes: fewest } } });
}

/** Forgets everything. */
export function resetProgress(): void {
  keep(NONE);
}
