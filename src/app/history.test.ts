import { describe, expect, it } from 'vitest';
import { simulated } from '../scenario/testing/simulated';
import {
  back,
  forward,
  type History,
  moveBetween,
  moveTo,
  NO_HISTORY,
  remember,
  type Version,
} from './history';

const { scenario } = simulated({});
const version = (presetId: string): Version => ({
  ...{ scenario, kept: null, origin: scenario, presetId },
  moment: { virtualMs: 0, stepAtInstant: 0 },
});
const [one, two, three] = [version('one'), version('two'), version('three')];

describe('history', () => {
  it('goes back and forward again through everything', () => {
    const history = remember(remember(NO_HISTORY, one), two);
    const once = back(history, three);
    expect(once?.version).toBe(two);
    const twice = once && back(once.history, two);
    expect(twice?.version).toBe(one);
    const again = twice && forward(twice.history, one);
    expect(again?.version).toBe(two);
    expect(again && forward(again.history, two)?.version).toBe(three);
  });

  it('has nothing to go back or forward to at its ends', () => {
    expect(back(NO_HISTORY, one)).toBeNull();
    expect(forward(remember(NO_HISTORY, one), two)).toBeNull();
  });

  it('forgets what was undone once something else is done', () => {
    const undone = back(remember(NO_HISTORY, one), two);
    expect(undone && remember(undone.history, one).future).toEqual([]);
  });

  it('goes straight to any version, and from there to any other', () => {
    const history = remember(remember(NO_HISTORY, one), two);
    const first = moveTo(history, three, (version) => version === one);
    expect(first).toEqual({ version: one, history: { past: [], future: [two, three] } });
    const last = first && moveTo(first.history, one, (version) => version === three);
    expect(last).toEqual({ version: three, history });
    expect(moveTo(history, three, (version) => version === three)).toBeNull();
  });

  it('tells what was undone or redone from what is new', () => {
    const history = remember(remember(NO_HISTORY, one), two);
    const undone = back(history, three);
    const redone = undone && forward(undone.history, two);
    if (!undone || !redone) throw new Error('nothing to undo');
    const isNow = (shown: Version) => (version: Version) => version === shown;
    const undoing = { is: 'undone', other: three };
    expect(moveBetween(history, undone.history, isNow(two))).toEqual(undoing);
    const redoing = { is: 'redone', other: two };
    expect(moveBetween(undone.history, redone.history, isNow(three))).toEqual(redoing);
    const another = remember(undone.history, two);
    expect(moveBetween(undone.history, another, isNow(version('four')))).toBeNull();
  });

  it('forgets the oldest versions', () => {
    let history: History = NO_HISTORY;
    for (let time = 0; time < 150; time += 1) history = remember(history, version(String(time)));
    expect(history.past).toHaveLength(100);
    expect(history.past[0]?.presetId).toBe('50');
  });
});
