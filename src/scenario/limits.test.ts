import { describe, expect, it } from 'vitest';
import { beyondLimits, MAX_TEXT_BYTES } from './limits';
import { readScenarioText } from './read';

describe('a text from outside', () => {
  it('may be as large as the limit, and no larger', () => {
    expect(beyondLimits('x'.repeat(MAX_TEXT_BYTES))).toBeNull();
    expect(beyondLimits('x'.repeat(MAX_TEXT_BYTES + 1))).toBe('2.1 MB is too large, at most 2 MB');
  });

  it('may not be nested without end', async () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(beyondLimits(deep(32))).toBeNull();
    expect(beyondLimits(deep(33))).toBe('nested too deep, at most 32 levels');
    expect(beyondLimits('['.repeat(1_000_000))).toMatch(/deep/);
    expect(await readScenarioText('{"a":'.repeat(40))).toMatchObject({
      ok: false,
      errors: [{ path: '', message: 'nested too deep, at most 32 levels' }],
    });
  });

  it('may have any brackets within its strings', () => {
    expect(beyondLimits(JSON.stringify({ title: '[{"'.repeat(100) }))).toBeNull();
    expect(beyondLimits(`"${'['.repeat(100)}`)).toBeNull();
  });
});
