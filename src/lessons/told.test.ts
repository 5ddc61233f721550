import { describe, expect, it } from 'vitest';
import type { OpenRun } from '../playback/openRun';
import { lessonCard } from './course';
import { runsOf } from './runs';
import { isStillAsked, toldUntil } from './told';

async function first() {
  const card = lessonCard('two-kinds-of-errors');
  if (!card) throw new Error('The first lesson is gone.');
  const lesson = await card.load();
  return { lesson, runs: runsOf(lesson, card.title) };
}

/** What its tokens look like after a step; where they have room depends on all that is to come. */
function looksIn({ reader }: OpenRun, step: number) {
  return reader.sceneAt(step).tokens.map(({ item, look }) => `${item} ${look}`);
}

describe('a run as far as it has been told', () => {
  it('has the same past at the same moments, and nothing after', async () => {
    const { runs } = await first();
    const run = runs.ofStep(0);
    const { story, steps } = run.reader;
    for (const { index, last } of steps) {
      const until = story.startOf(index) + 1;
      const told = toldUntil(run, until);
      expect(told.trace).toEqual(run.trace.slice(0, last + 1));
      for (const { index: past } of steps.slice(0, index + 1)) {
        expect(told.reader.story.startOf(past)).toBeCloseTo(story.startOf(past));
        expect(looksIn(told, past)).toEqual(looksIn(run, past));
      }
    }
    expect(toldUntil(run, 0).trace).toEqual([]);
  });

  it('is wanted until the last question about the run is answered or left behind', async () => {
    const { lesson, runs } = await first();
    const asking = lesson.steps.flatMap(({ ask, name }, index) => (ask ? [{ name, index }] : []));
    const answers = Object.fromEntries(asking.map(({ name }) => [name, '']));
    const last = asking.at(-1)?.index ?? 0;
    expect(isStillAsked(lesson, runs, 0, {})).toBe(true);
    expect(isStillAsked(lesson, runs, last, {})).toBe(true);
    expect(isStillAsked(lesson, runs, last + 1, {})).toBe(false);
    expect(isStillAsked(lesson, runs, 0, answers)).toBe(false);
  });
});
