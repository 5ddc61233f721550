/** Tokens on the stage, as `draw` makes them. */
const TOKENS = '[data-item]';

type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

function isDirection(key: string): key is Direction {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}

/** The item of the token that an event happened on. */
export function itemAt(target: EventTarget | null): string | null {
  const token = target instanceof Element ? target.closest(TOKENS) : null;
  return token?.getAttribute('data-item') ?? null;
}

/**
 * Keys inside the stage. Enter goes from the stage to its tokens; there arrows go to the next token
 * in that direction, Enter and space choose it, Escape goes back to the stage, where arrows belong
 * to the player. Returns whether the key was for the stage.
 */
export function handleTokenKey(
  stage: HTMLElement,
  target: EventTarget,
  key: string,
  choose: (item: string) => void,
): boolean {
  const tokens = [...stage.querySelectorAll<SVGGElement>(TOKENS)];
  if (target === stage) {
    if (key !== 'Enter') return false;
    const pressed = tokens.find((token) => token.getAttribute('aria-pressed') === 'true');
    (pressed ?? tokens[0])?.focus();
    return tokens.length > 0;
  }
  const item = itemAt(target);
  if (item === null || !(target instanceof Element)) return false;
  if (key === 'Escape') stage.focus();
  else if (key === 'Enter' || key === ' ') choose(item);
  else if (isDirection(key)) nextToken(target, tokens, key)?.focus();
  else return false;
  return true;
}

/** The nearest token that lies in this direction; what is out of line counts as further away. */
function nextToken(
  from: Element,
  tokens: readonly SVGGElement[],
  direction: Direction,
): SVGGElement | undefined {
  const here = middleOf(from);
  let nearest: SVGGElement | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    const { x, y } = middleOf(token);
    const isSideways = direction === 'ArrowLeft' || direction === 'ArrowRight';
    const sign = direction === 'ArrowLeft' || direction === 'ArrowUp' ? -1 : 1;
    const along = (isSideways ? x - here.x : y - here.y) * sign;
    const across = Math.abs(isSideways ? y - here.y : x - here.x);
    const distance = along + 3 * across;
    if (along <= 1 || distance >= shortest) continue;
    nearest = token;
    shortest = distance;
  }
  return nearest;
}

function middleOf(token: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = token.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
