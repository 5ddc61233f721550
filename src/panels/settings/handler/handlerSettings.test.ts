import { describe, expect, it } from 'vitest';
import { faultAfter, faultThat, handlerSettings, optionsOf } from './handlerSettings';

const thrown = { items: 'all', does: 'throw', attempts: 'all' } as const;

const words = {
  items: { one: 'record', many: 'records' },
  groups: { one: 'key', many: 'keys', none: 'each its own', field: 'key', hasOrder: true },
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

describe('a fault', () => {
  it('says how far an item got only where it got anywhere', () => {
    const late = faultAfter('effect', thrown);
    expect(late).toEqual({ ...thrown, after: 'effect' });
    expect(faultAfter('before', late)).toEqual(thrown);
  });

  it('that only slows an item down does not say how far it got, and any other keeps it', () => {
    const late = faultAfter('work', thrown);
    expect(faultThat('hang', late)).toEqual({ ...late, does: 'hang' });
    expect(faultThat('slow', late)).toEqual({ ...thrown, does: 'slow', byMs: 5_000 });
  });
});
