import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { modeOf, walkthrough } from './walkthrough';

const steps = [
  { name: 'first', asks: false },
  { name: 'second', asks: true },
  { name: 'third', asks: false },
];

function begun(step = 0, answers = {}) {
  const actor = createActor(walkthrough, { input: { steps, step, answers } }).start();
  const at = () => {
    const snapshot = actor.getSnapshot();
    return [modeOf(snapshot), snapshot.context.step];
  };
  const read = () => actor.getSnapshot().context;
  return {
    send: actor.send.bind(actor),
    at,
    answers: () => read().answers,
    tries: () => read().tries,
  };
}

describe('a walkthrough', () => {
  it('plays to the moment of each step, reads, asks, and is done after the last', () => {
    const { send, at } = begun();
    expect(at()).toEqual(['playing', 0]);
    send({ type: 'arrived' });
    expect(at()).toEqual(['reading', 0]);
    send({ type: 'next' });
    expect(at()).toEqual(['playing', 1]);
    send({ type: 'arrived' });
    expect(at()).toEqual(['asking', 1]);
    send({ type: 'answer', answer: 'a' });
    expect(at()).toEqual(['answered', 1]);
    send({ type: 'next' });
    send({ type: 'next' });
    expect(at()).toEqual(['done', 2]);
    send({ type: 'back' });
    expect(at()).toEqual(['playing', 2]);
  });

  it('remembers an answer when it comes back, until it is asked again', () => {
    const { send, at, answers } = begun(1);
    send({ type: 'arrived' });
    send({ type: 'answer', answer: 4 });
    send({ type: 'back' });
    send({ type: 'arrived' });
    send({ type: 'next' });
    send({ type: 'arrived' });
    expect(at()).toEqual(['answered', 1]);
    expect(answers()).toEqual({ second: 4 });
    send({ type: 'askAgain' });
    send({ type: 'arrived' });
    expect(at()).toEqual(['asking', 1]);
    expect(answers()).toEqual({});
  });

  it('comes back from exploring to the step that was left', () => {
    const { send, at } = begun(2);
    send({ type: 'arrived' });
    send({ type: 'explore' });
    expect(at()).toEqual(['exploring', 2]);
    send({ type: 'arrived' });
    expect(at()).toEqual(['exploring', 2]);
    send({ type: 'return' });
    expect(at()).toEqual(['playing', 2]);
  });

  it('goes on from exploring to where the rails would have led', () => {
    const { send, at } = begun();
    send({ type: 'explore' });
    send({ type: 'next' });
    expect(at()).toEqual(['playing', 1]);
    send({ type: 'explore' });
    send({ type: 'back' });
    expect(at()).toEqual(['playing', 0]);
  });

  it('counts how often each prediction was tried', () => {
    const { send, tries } = begun(1);
    for (const answer of [4, 5]) {
      send({ type: 'arrived' });
      send({ type: 'answer', answer });
      send({ type: 'askAgain' });
    }
    expect(tries()).toEqual({ second: 2 });
    send({ type: 'next' });
    send({ type: 'next' });
    send({ type: 'again' });
    expect(tries()).toEqual({});
  });

  it('goes to any step from anywhere, and to none that there is not', () => {
    const { send, at } = begun();
    send({ type: 'explore' });
    send({ type: 'goTo', step: 1 });
    expect(at()).toEqual(['playing', 1]);
    send({ type: 'goTo', step: 9 });
    expect(at()).toEqual(['playing', 1]);
    send({ type: 'back' });
    send({ type: 'back' });
    expect(at()).toEqual(['playing', 0]);
  });

  it('begins anew when it is taken again', () => {
    const { send, at, answers } = begun(2, { second: 'a' });
    send({ type: 'next' });
    send({ type: 'again' });
    expect(at()).toEqual(['playing', 0]);
    expect(answers()).toEqual({});
  });
});
