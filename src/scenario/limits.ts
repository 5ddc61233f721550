/** The most bytes that a scenario's text may have: ten thousand items one by one take half of it. */
export const MAX_TEXT_BYTES = 2_000_000;
/** How deep JSON may be nested; no scenario needs a third of it. */
const MAX_DEPTH = 32;

/** Why a text is not even worth reading as JSON; null when it is. */
export function beyondLimits(text: string): string | null {
  if (text.length > MAX_TEXT_BYTES) return tooLarge(text.length);
  if (isDeep(text)) return `nested too deep, at most ${MAX_DEPTH} levels`;
  return null;
}

/** Says how large it is, and how large it may be. */
export function tooLarge(bytes: number): string {
  return `${megabytes(bytes)} is too large, at most ${megabytes(MAX_TEXT_BYTES)}`;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}

/** Whether brackets outside of strings are nested deeper than allowed. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
