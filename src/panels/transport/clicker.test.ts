import { describe, expect, it } from 'vitest';
import { clickerCommandFor } from './clicker';
import type { KeyPress } from './shortcuts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, repeat: false },
  ...more,
});

describe('clickerCommandFor', () => {
  it.each([
    [press('PageDown'), { do: 'step', by: 1 }],
    [press('PageUp'), { do: 'step', by: -1 }],
    // Remotes alternate between F5 and Shift F5.
    [press('F5'), { do: 'togglePlay' }],
    [press('F5', { shiftKey: true }), { do: 'togglePlay' }],
    [press('b'), { do: 'nextProblem' }],
  ])('maps %o to %o', (key, command) => {
    expect(clickerCommandFor(key)).toEqual(command);
  });

  it('leaves everything else alone', () => {
    expect(clickerCommandFor(press('a'))).toBeNull();
    expect(clickerCommandFor(press('F5', { ctrlKey: true }))).toBeNull();
    expect(clickerCommandFor(press('F5', { repeat: true }))).toBeNull();
  });
});
