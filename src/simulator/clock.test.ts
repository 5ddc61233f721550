import { describe, expect, it } from 'vitest';
import { VirtualClock } from './clock';

/** Fires every timer that is left, and says when each came. */
function runOut(clock: VirtualClock) {
  while (clock.nextDue() !== null) clock.step();
}

describe('the virtual clock', () => {
  it('fires timers in the order in which they are due', () => {
    const clock = new VirtualClock();
    const fired: string[] = [];
    for (const [name, due] of [
      ['late', 30],
      ['early', 10],
      ['middle', 20],
    ] as const) {
      clock.setTimeout(() => fired.push(`${name} at ${clock.now}`), due);
    }
    runOut(clock);
    expect(fired).toEqual(['early at 10', 'middle at 20', 'late at 30']);
  });

  it('fires timers that are due together in the order in which they were set', () => {
    const clock = new VirtualClock();
    const fired: number[] = [];
    for (let index = 0; index < 50; index += 1) clock.setTimeout(() => fired.push(index), 5);
    runOut(clock);
    expect(fired).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  it('fires a timer of no delay after those already due at that instant', () => {
    const clock = new VirtualClock();
    const fired: string[] = [];
    clock.setTimeout(() => {
      fired.push('first');
      clock.setTimeout(() => fired.push(`set by first, at ${clock.now}`), 0);
    }, 10);
    clock.setTimeout(() => fired.push('second'), 10);
    runOut(clock);
    expect(fired).toEqual(['first', 'second', 'set by first, at 10']);
  });

  it('counts a delay from the moment of the callback that set it', () => {
    const clock = new VirtualClock();
    let firedAt = 0;
    clock.setTimeout(() => clock.setTimeout(() => (firedAt = clock.now), 5), 10);
    runOut(clock);
    expect(firedAt).toBe(15);
  });

  it('never goes back: a negative delay is none', () => {
    const clock = new VirtualClock();
    const times: number[] = [];
    clock.setTimeout(() => clock.setTimeout(() => times.push(clock.now), -7), 10);
    runOut(clock);
    expect(times).toEqual([10]);
  });

  it('skips a cleared timer, and clearing it twice counts once', () => {
    const clock = new VirtualClock();
    const timer = clock.setTimeout(() => expect.fail('cleared'), 10);
    clock.setTimeout(() => {}, 20);
    clock.clearTimeout(timer);
    clock.clearTimeout(timer);
    clock.clearTimeout(undefined);
    expect(clock.pending).toBe(1);
    expect(clock.nextDue()).toBe(20);
  });

  it('can clear a timer that is due at this very instant', () => {
    const clock = new VirtualClock();
    const fired: string[] = [];
    clock.setTimeout(() => clock.clearTimeout(second), 10);
    const second = clock.setTimeout(() => fired.push('second'), 10);
    runOut(clock);
    expect(fired).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  it('fires a timer under the cause under which it was set', () => {
    const clock = new VirtualClock();
    const causes: (number | null)[] = [];
    clock.cause = 7;
    clock.setTimeout(() => causes.push(clock.cause), 10);
    clock.cause = 8;
    clock.setTimeout(() => causes.push(clock.cause), 5);
    clock.cause = null;
    clock.setTimeout(() => causes.push(clock.cause), 20);
    runOut(clock);
    expect(causes).toEqual([8, 7, null]);
  });

  it('does not count background timers as pending, fired or cleared', () => {
    const clock = new VirtualClock();
    clock.background.setTimeout(() => {}, 10);
    const other = clock.background.setTimeout(() => {}, 20);
    expect(clock.pending).toBe(0);
    expect(clock.nextDue()).toBe(10);
    clock.step();
    clock.background.clearTimeout(other);
    expect(clock.pending).toBe(0);
    expect(clock.nextDue()).toBeNull();
  });
});
