import { describe, expect, it } from 'vitest';
import type { ChartTransition } from '../simulator/chart';
import { onWords, plainWords, transitionWords } from './chartWords';

const NAMES = [
  ['movedToDeadLetterQueue', 'moved to dead-letter queue'],
  ['hidden', 'hidden'],
  ['batch.ready', 'batch ready'],
  ['isFifoQueue', 'is FIFO queue'],
] as const;

it.each(NAMES)('%s is “%s” on screen', (name, words) => {
  expect(plainWords(name)).toBe(words);
});

describe('a transition in words', () => {
  const transition: ChartTransition = {
    source: 0,
    target: 1,
    trigger: { is: 'after', delay: 'visibilityTimeout' },
    guard: null,
    isOtherwise: false,
  };
  const state = { description: null, kind: 'simple', parent: null, initial: null } as const;
  const chart = {
    machine: 'message',
    begins: [],
    transitions: [],
    states: [
      { ...state, id: 'hidden', key: 'hidden' },
      { ...state, id: 'visible', key: 'visible', description: 'can be received' },
    ],
  };

  it('says from where to where, and on what', () => {
    expect(transitionWords(chart, transition)).toBe(
      'from hidden to can be received, after the visibility timeout',
    );
    expect(transitionWords(chart, { ...transition, target: null })).toBe(
      'stays hidden, after the visibility timeout',
    );
  });

  it.each([
    [{ trigger: { is: 'always' }, guard: 'isDelayed' }, 'at once, if delayed'],
    [{ trigger: { is: 'always' }, guard: 'hasMessages' }, 'at once, if it has messages'],
    [{ trigger: { is: 'always' }, isOtherwise: true }, 'at once, otherwise'],
    [{ trigger: { is: 'after', delay: 1_500 } }, 'after 1.5 s'],
    [{ trigger: { is: 'event', type: 'messagesVisible' } }, 'messages visible'],
  ] as const)('%j is “%s”', (special, words) => {
    expect(onWords({ ...transition, ...special })).toBe(words);
  });
});
