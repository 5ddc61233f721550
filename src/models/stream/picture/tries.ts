import type { Look } from '../../scene';

/**
 * How the tries at something went, the last one first. Tries before it are shared and not copied:
 * with AWS's defaults there are more than a thousand.
 */
export interface Tries {
  readonly look: Look;
  readonly before: Tries | null;
  readonly count: number;
}

/** With one more try, which runs. */
export function begun(before: Tries | null): Tries {
  return { look: 'inFlight', before, count: (before?.count ?? 0) + 1 };
}

/** Once it is known how the try that runs went; nothing else changes. */
export function settled(tries: Tries | null, look: Look): Tries | null {
  return tries?.look === 'inFlight' ? { ...tries, look } : tries;
}

/** One look for each try, the first one first. */
export function looksOf(tries: Tries | null): readonly Look[] {
  const looks: Look[] = [];
  for (let next = tries; next; next = next.before) looks.push(next.look);
  return looks.reverse();
}
