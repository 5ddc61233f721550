import { describe, expect, it } from 'vitest';
import { handlerSettings, optionsOf } from './handlerSettings';

const words = {
  items: { one: 'record', many: 'records' },
  groups: { one: 'key', many: 'keys', none: 'each its own', field: 'key' },
  handlerOptions: { returns: 'stream-partial-rules', afterFailure: null },
} as const;

describe('what a handler can do', () => {
  it('is only what the model says, with the model’s fact', () => {
    const options = optionsOf(words);
    expect(options.map(({ option }) => option)).toEqual(['returns', 'afterFailure']);
    expect(options.map(({ setting }) => setting.fact)).toEqual(['stream-partial-rules', null]);
  });

  it('is said in the words of the model', () => {
    const { msPerItem, afterFailure } = handlerSettings(words);
    expect(msPerItem.name).toBe('Time per record');
    expect(afterFailure.options.map(({ name }) => name)).toContain('skips the rest of the key');
  });
});
