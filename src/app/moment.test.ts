import { describe, expect, test } from 'vitest';
import { loadEveryModel, simulateScenario } from '../models';
import { openRun } from '../playback/openRun';
import { parseScenario } from '../scenario/parse';
import { settledAt } from '../timeline/moments';
import { momentAt, storyOf } from './moment';

const runs = (await loadEveryModel())
  .flatMap((model) => model.presets)
  .slice(0, 3)
  .map((preset) => {
    const parsed = parseScenario(preset.scenario);
    if (!parsed.ok) throw new Error(preset.id);
    return { name: preset.title, run: openRun(parsed.scenario, simulateScenario(parsed.scenario)) };
  });

describe.each(runs)('$name', ({ run: { reader } }) => {
  test('every step is found again by its moment', () => {
    for (const { index } of reader.steps) {
      const story = settledAt(reader, index);
      const found = storyOf(reader, momentAt(reader, story));
      expect(reader.story.stepAt(found)).toBe(index);
    }
  });

  test('a moment is found again in the same run to the millisecond', () => {
    const story = reader.story.lengthMs * 0.6;
    const moment = momentAt(reader, story);
    expect(momentAt(reader, storyOf(reader, moment))).toEqual(moment);
  });
});
