import { expect, it } from 'vitest';
import { storyTimeOf } from '../playback/storyTime';
import { companyWindow } from './companyWindow';

/** So many steps, one a minute. */
function storyOf(steps: number) {
  const all = Array.from({ length: steps }, (_, index) => {
    return { index, at: index * 60_000, first: index, last: index };
  });
  return storyTimeOf(all, steps * 60_000);
}

it('is where there is company, when one run then goes on alone for long', () => {
  const story = storyOf(1_000);
  const window = companyWindow(story, [120_000, 60_000_000, 300_000]);
  expect(window?.from).toBe(0);
  expect(window?.until).toBeGreaterThan(story.storyAt(300_000));
  expect(window?.until).toBeLessThan(story.lengthMs / 2);
});

it.each([
  ['all runs end together', [600_000, 600_000]],
  ['the last one ends soon after', [500_000, 600_000]],
  ['there is one run', [600_000]],
  ['there is none', []],
])('is the whole when %s', (_when, ends) => {
  expect(companyWindow(storyOf(10), ends)).toBeNull();
});
