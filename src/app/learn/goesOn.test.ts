import { expect, test } from 'vitest';
import { goesOn } from './goesOn';

const cards = ['a', 'b', 'c'].map((id) => ({
  id,
  title: id,
  says: id,
  load: () => Promise.reject(new Error('not needed')),
}));

const idAndStep = (seen: Parameters<typeof goesOn>[1]) => {
  const next = goesOn(cards, seen);
  return next && [next.card.id, next.step];
};

test('a newcomer begins with the first lesson', () => {
  expect(idAndStep({})).toEqual(['a', null]);
});

test('a lesson that was begun comes before others that were not', () => {
  expect(idAndStep({ b: { step: 'two', isDone: false } })).toEqual(['b', 'two']);
});

test('what is done leads to the next that is not', () => {
  expect(idAndStep({ a: { step: 'end', isDone: true } })).toEqual(['b', null]);
  const all = Object.fromEntries(cards.map(({ id }) => [id, { step: 'end', isDone: true }]));
  expect(idAndStep(all)).toBeNull();
});
