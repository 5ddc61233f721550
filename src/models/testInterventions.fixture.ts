import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { AnyIntervention, Interventions } from './interventions';
import type { AnyScenario } from './model';

/**
 * Declares that a model says what its interventions do, and that every one in its menu is
 * described and can be done as its form begins.
 *
 * @param sentences interventions in the public format, without a moment, each with what it says
 */
export function testInterventions(
  model: {
    readonly id: string;
    readonly schema: v.GenericSchema<unknown, AnyScenario>;
    readonly interventions: Interventions;
  },
  sentences: readonly (readonly [intervention: object, says: string])[],
): void {
  const { kinds, says } = model.interventions;

  /** An intervention with its defaults filled in. */
  function filled(intervention: object): AnyIntervention {
    const interventions = [{ atMs: 0, ...intervention }];
    const [one] = v.parse(model.schema, {
      version: 1,
      model: model.id,
      interventions,
    }).interventions;
    if (!one) throw new Error('there is no intervention');
    return one;
  }

  describe(`what can be done to the model “${model.id}”`, () => {
    it.each(sentences)('%o says “%s”', (intervention, sentence) => {
      expect(says(filled(intervention))).toBe(sentence);
    });

    it('is all described, one kind each, and valid as each form begins', () => {
      expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
      for (const { id, help, fields } of kinds) {
        expect(help).toMatch(/^[A-Z].*\.$/);
        const begins = Object.entries(fields).flatMap(([key, field]) => {
          if ('default' in field) return [[key, field.default]];
          return field.kind === 'items' ? [[key, ['m1']]] : [];
        });
        expect(says(filled({ do: id, ...Object.fromEntries(begins) }))).not.toBe('');
      }
    });
  });
}
