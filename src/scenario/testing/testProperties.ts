import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnyScenario, Model, Run } from '../../models/model';
import type { TraceEvent } from '../../simulator/trace';
import { endsInOrder } from './anyProperties';

const TIME_LIMIT_MS = 180_000;

/** What a model's random scenarios are simulated with. */
export interface Simulating<Own extends AnyScenario, Event extends TraceEvent> {
  readonly scenarios: fc.Arbitrary<Own>;
  readonly model: Pick<Model<Own, Event, unknown>, 'simulate' | 'problems'>;
}

/**
 * Declares that every scenario of a model keeps its properties, and those that hold for all models.
 *
 * @param properties what holds for every run of it, whatever is set and whatever goes wrong
 */
export function testProperties<Own extends AnyScenario, Event extends TraceEvent>(
  { scenarios, model }: Simulating<Own, Event>,
  properties: readonly ((run: Run<Own, Event>) => void)[],
  howMany: number,
) {
  it('keeps all properties; a scenario that breaks one is shrunk to its core', {
    timeout: TIME_LIMIT_MS,
  }, () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const run = { scenario, ...model.simulate(scenario) };
        expect(JSON.stringify(model.simulate(scenario).trace)).toBe(JSON.stringify(run.trace));
        endsInOrder(run);
        for (const holds of properties) holds(run);
      }),
      { numRuns: howMany },
    );
  });
}
