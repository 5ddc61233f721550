import { describe, expect, it } from 'vitest';
import type { AnyIntervention } from '../interventions';
import { queueInterventions } from './interventions';

const { kinds, says, named } = queueInterventions;
const sent = (rest: object = {}): AnyIntervention & object =>
  ({ atMs: 0, do: 'send', count: 1, ...rest }) as AnyIntervention;

describe('what can be done to a queue', () => {
  it.each([
    [sent(), 'Send a message'],
    [sent({ count: 3 }), 'Send 3 messages'],
    [sent({ count: 2, group: 'g1' }), 'Send 2 messages of group g1'],
    [{ do: 'redrive' }, 'Redrive the dead letters'],
    [{ do: 'peek', queue: 'source', MaxNumberOfMessages: 1 }, 'Look at up to 1 message'],
    [{ do: 'purge', queue: 'deadLetterQueue' }, 'Purge the dead-letter queue'],
    [
      { do: 'changeVisibility', items: ['m7'], VisibilityTimeout: 60 },
      'Hide message 7 for 60 s from now on',
    ],
    [{ do: 'set', path: 'queue.VisibilityTimeout', to: 180 }, 'Visibility timeout becomes 180 s'],
    [{ do: 'set', path: 'mapping.BatchSize', to: 1 }, 'Batch size becomes 1 message'],
    [{ do: 'set', path: 'mapping.Enabled', to: false }, 'Enabled is switched off'],
  ])('%o says “%s”', (intervention, sentence) => {
    expect(says({ atMs: 0, ...intervention } as AnyIntervention)).toBe(sentence);
  });

  it('is all described, one kind each', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    for (const { help } of kinds) expect(help).toMatch(/^[A-Z].*\.$/);
  });
});

describe('names of what is sent', () => {
  it('are written down as they are', () => {
    const list = [sent(), { atMs: 0, do: 'redrive' }, sent({ count: 2 }), sent({ id: 'late' })];
    expect(named(list, new Set())).toMatchObject([{ id: 'x1' }, {}, { id: 'x3' }, { id: 'late' }]);
  });

  it('stay when one before is taken away, and are not given twice', () => {
    const list = named([sent(), sent(), sent()], new Set());
    expect(named([...list.slice(1), sent()], new Set())).toMatchObject([
      { id: 'x2' },
      { id: 'x3' },
      { id: 'x4' },
    ]);
  });

  it('leave out those that the workload has, and those that others will have', () => {
    expect(named([sent()], new Set(['x1']))).toMatchObject([{ id: 'x2' }]);
    expect(named([sent({ count: 2 })], new Set(['x1-2']))).toMatchObject([{ id: 'x2' }]);
    expect(named([sent(), sent({ id: 'x1' })], new Set())).toMatchObject([
      { id: 'x2' },
      { id: 'x1' },
    ]);
  });
});
