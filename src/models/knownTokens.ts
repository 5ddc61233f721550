import type { Token } from './scene';

/** Gives the very same token for the very same thing, which drawing can skip. */
export function knownTokens<Staged extends object>(
  tokenOf: (staged: Staged) => Token,
): (staged: Staged) => Token {
  const known = new WeakMap<Staged, Token>();
  return (staged) => {
    const last = known.get(staged);
    if (last) return last;
    const token = tokenOf(staged);
    known.set(staged, token);
    return token;
  };
}
