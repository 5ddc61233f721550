import { describe, expect, it } from 'vitest';
import { TRAVEL_MS } from '../../playback/storyTime';
import { readerOf } from '../../timeline/reader.fixture';
import { type Movable, nextProblem, nextStep, previousStep, stepShown, stepsFrom } from './moves';

/** A run of single events at these moments, of which some are problems. */
function runOf(instants: readonly number[], problems: readonly number[] = []): Movable {
  const reader = readerOf(instants);
  return {
    reader,
    problems: problems.map((seq) => ({ seq, at: instants[seq] ?? 0, title: '', kind: '' })),
  };
}

describe('moving by steps', () => {
  const run = runOf([0, 0, 5_000, 90_000]);
  const { story } = run.reader;

  it('goes through every step exactly once, from the beginning to the end and back', () => {
    const shown: number[] = [];
    let at = 0;
    for (let press = 0; press < 4; press += 1) {
      at = nextStep(run, at);
      shown.push(stepShown(run, at));
    }
    expect(shown).toEqual([0, 1, 2, 3]);
    expect(nextStep(run, at)).toBe(story.lengthMs);
    for (let press = 0; press < 3; press += 1) {
      at = previousStep(run, at);
      shown.push(stepShown(run, at));
    }
    expect(shown).toEqual([0, 1, 2, 3, 2, 1, 0]);
    expect(previousStep(run, at)).toBe(0);
    expect(previousStep(run, 0)).toBe(0);
  });

  it('lands where the travel of a step is over', () => {
    expect(nextStep(run, 0)).toBe(TRAVEL_MS);
    expect(nextStep(run, TRAVEL_MS)).toBe(story.startOf(1) + TRAVEL_MS);
  });

  it('counts from the step that is being shown, however far it is', () => {
    const inTravel = story.startOf(2) + 10;
    const atRest = story.startOf(3) - 10;
    expect(nextStep(run, inTravel)).toBe(nextStep(run, atRest));
    expect(previousStep(run, inTravel)).toBe(previousStep(run, atRest));
  });

  it('goes many steps at once, as far as there are any', () => {
    expect(stepShown(run, stepsFrom(run, 0, 3))).toBe(2);
    expect(stepsFrom(run, 0, 10)).toBe(story.lengthMs);
    expect(stepsFrom(run, story.lengthMs, -10)).toBe(0);
  });

  it('stays where it is in a run without steps', () => {
    expect(nextStep(runOf([]), 0)).toBe(0);
    expect(previousStep(runOf([]), 0)).toBe(0);
  });
});

describe('nextProblem', () => {
  const run = runOf([0, 1_000, 2_000, 3_000], [0, 2]);
  const { story } = run.reader;

  it('goes from one to the next, and says when there is none', () => {
    const first = nextProblem(run, 0);
    const second = nextProblem(run, first ?? 0);
    expect(first).toBe(TRAVEL_MS);
    expect(second).toBe(story.startOf(2) + TRAVEL_MS);
    expect(nextProblem(run, second ?? 0)).toBeNull();
  });
});
