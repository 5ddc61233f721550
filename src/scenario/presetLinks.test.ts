import { describe, expect, it } from 'vitest';
import { loadEveryModel } from '../models';
import { type LinkRest, linkOf, MAX_LINK_CHARACTERS } from './link';
import { parseScenario } from './parse';

const MOMENTS = [
  { virtualMs: 0, stepAtInstant: 0 },
  { virtualMs: 33_000, stepAtInstant: 12 },
  { virtualMs: 1_209_599_999, stepAtInstant: 9_999 },
];
const REST: LinkRest = {
  kept: null,
  view: 'statechart',
  side: 'inspector',
  selected: 'environment:e1000',
  event: 249_999,
};

const models = await loadEveryModel();
const presets = models.flatMap((model) => model.presets.map((preset) => ({ model, preset })));

describe.each(presets)('the link to “$preset.title”', ({ model, preset }) => {
  const parsed = parseScenario(preset.scenario);
  if (!parsed.ok) throw new Error('not a scenario');
  const { scenario } = parsed;

  it.each(MOMENTS)('with everything chosen, at $virtualMs ms, is short enough', (moment) => {
    expect(linkOf(scenario, moment, REST)).not.toBeNull();
  });

  it('is, compared with the same where every setting of the model is another', () => {
    const settings = Object.fromEntries(
      Object.entries(model.settings).map(([group, own]) => [
        group,
        Object.fromEntries(
          Object.entries(own).flatMap(([key, setting]) =>
            setting.kind === 'number' || setting.kind === 'optionalNumber'
              ? [[key, setting.max]]
              : [],
          ),
        ),
      ]),
    );
    const other = parseScenario({ ...scenario, settings });
    if (!other.ok) throw new Error(JSON.stringify(other.errors));
    for (const moment of MOMENTS) {
      const link = linkOf(scenario, moment, { ...REST, kept: other.scenario });
      expect(link?.length).toBeLessThanOrEqual(MAX_LINK_CHARACTERS);
    }
  });
});
