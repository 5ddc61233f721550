import type { Problem } from '../models/model';
import { count, sentence, times } from '../models/wording';

/** What goes wrong in the same way, one after another. */
export interface ProblemKind<One extends Pick<Problem, 'title' | 'kind'>> {
  /** What the only one says, or how many there are of what. */
  readonly title: string;
  readonly problems: readonly One[];
}

/** Problems by their kind, in the order in which each kind is first met. */
export function problemKinds<One extends Pick<Problem, 'title' | 'kind'>>(
  problems: readonly One[],
): readonly ProblemKind<One>[] {
  const kinds = new Map<string, One[]>();
  for (const problem of problems) {
    const known = kinds.get(problem.kind);
    if (known) known.push(problem);
    else kinds.set(problem.kind, [problem]);
  }
  return [...kinds].map(([kind, alike]) => ({
    title: alike.length === 1 ? (alike[0]?.title ?? kind) : counted(alike.length, kind),
    problems: alike,
  }));
}

/** `3 letters got lost`, `Twice the dog bit`. */
function counted(howMany: number, kind: string): string {
  const [first, ...rest] = kind.split(' ');
  if (first !== 'times') return `${count(howMany)} ${kind}`;
  return sentence(`${times(howMany)} ${rest.join(' ')}`);
}
