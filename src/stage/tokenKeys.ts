import type { ChipMark } from './marks';
import { isDirection, nextToken } from './nextToken';

/** What a key does in the stage; null leaves it to others. */
export type KeyAction =
  | { readonly do: 'focus'; readonly token: ChipMark }
  | { readonly do: 'choose'; readonly item: string }
  | { readonly do: 'leave' }
  | { readonly do: 'nothing' }
  | null;

/**
 * Keys inside the stage. Enter goes from the stage to its tokens; there arrows go to the next token
 * in that direction, Enter and space choose it, Escape goes back to the stage, where arrows belong
 * to the player.
 *
 * @param focused the token that has the focus; null while the stage itself has it
 */
export function keyAction(
  key: string,
  tokens: readonly ChipMark[],
  focused: ChipMark | null,
  selected: string | null,
): KeyAction {
  if (!focused) {
    if (key !== 'Enter') return null;
    const token = tokens.find(({ item }) => item === selected) ?? tokens[0];
    return token ? { do: 'focus', token } : null;
  }
  if (key === 'Escape') return { do: 'leave' };
  if (key === 'Enter' || key === ' ') return { do: 'choose', item: focused.item };
  if (!isDirection(key)) return null;
  const token = nextToken(focused, tokens, key);
  return token ? { do: 'focus', token } : { do: 'nothing' };
}
