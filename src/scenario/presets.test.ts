import { describe, expect, it } from 'vitest';
import { loadEveryModel, simulateScenario } from '../models';
import { reportOf } from '../models/reportOf';
import { lineOf } from './errors';
import { parseScenario } from './parse';

const models = await loadEveryModel();

describe.each(models)('every preset of the model “$id”', ({ presets }) => {
  it('has an id and a title of its own, and two sentences about what to look for', () => {
    expect(presets.length).toBeGreaterThan(0);
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(new Set(presets.map(({ title }) => title)).size).toBe(presets.length);
    for (const { lookFor } of presets) expect(lookFor.match(/[.?]( |$)/g)).toHaveLength(2);
  });

  it.each(presets)('“$title” ends by itself, and AWS would allow it', (preset) => {
    const parsed = parseScenario(preset.scenario);
    if (!parsed.ok) throw new Error(parsed.errors.map(lineOf).join('\n'));
    const { scenario } = parsed;
    const simulated = simulateScenario(scenario);
    expect(scenario.title).toBe(preset.title);
    expect(simulated.ended.why).toBe('quiet');
    expect(reportOf(scenario, simulated).refused).toEqual([]);
  });
});
