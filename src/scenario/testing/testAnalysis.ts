import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Analysis } from '../../models/analysis';
import type { AnyScenario, Model, Run } from '../../models/model';
import type { ItemState, Report } from '../../models/report';
import type { TraceEvent } from '../../simulator/trace';
import type { Simulating } from './testProperties';

const SLOW = { timeout: 120_000 };
const RUNS = { numRuns: 300 };

const GONE: readonly ItemState[] = ['lost', 'expired'];
const NOT_KEPT: readonly ItemState[] = [...GONE, 'failed'];

/** Declares what holds for what a model finds out about any run. */
export function testAnalysis<Own extends AnyScenario, Event extends TraceEvent>(
  { scenarios, model }: Simulating<Own, Event>,
  analysis: Analysis<Own, Event>,
) {
  it('a break is where the run first looks broken, and there is none where all holds', SLOW, () => {
    const limits = fc.constantFrom(null, 1_000, 30_000, 120_000);
    fc.assert(
      fc.property(scenarios, limits, (made, doneWithinMs) => {
        const scenario = { ...made, doneWithinMs };
        breaksWhereItLooksBroken({ scenario, ...model.simulate(scenario) }, analysis);
      }),
      RUNS,
    );
  });

  it('figures, series and problems say the same as the trace', SLOW, () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const run = { scenario, ...model.simulate(scenario) };
        const { metrics, invocations } = analysis.report(run);
        expect(metrics.Invocations).toBe(invocations.length);
        goesForward(run, analysis);
        namesProblemsInOrder(run, model);
      }),
      RUNS,
    );
  });
}

function breaksWhereItLooksBroken<Own extends AnyScenario, Event extends TraceEvent>(
  run: Run<Own, Event>,
  { breaks: breaksOf, report }: Analysis<Own, Event>,
) {
  const breaks = breaksOf(run);
  const found = report(run);
  const { doneWithinMs } = run.scenario;
  const gone = itemsOf(found, GONE);
  expect(breaks.nothingLost === null).toBe(gone.length === 0);
  const completed = Object.values(found.items).map((item) => item.completed);
  expect(breaks.nothingTwice === null).toBe(completed.every((times) => times <= 1));
  const inTime = doneWithinMs === null ? null : breaks.doneInTime === null;
  expect(found.guarantees.doneInTime).toBe(inTime);
  // What comes back in a copy can still be done: these two alone stay broken once they are.
  for (const id of ['nothingTwice', 'orderKept'] as const) {
    const broken = breaks[id];
    if (!broken) continue;
    const upTo = (end: number) => breaksOf({ ...run, trace: run.trace.slice(0, end) })[id];
    expect(upTo(broken.seq)).toBeNull();
    expect(upTo(broken.seq + 1)).toEqual(broken);
  }
  for (const [broken, items] of [
    [breaks.nothingLost, gone],
    // What had its effect before it failed is not lost to anybody, but its failure may be.
    [breaks.failuresKept, itemsOf(found, NOT_KEPT, true)],
  ] as const) {
    const event = broken && run.trace[broken.seq];
    if (event && 'item' in event) expect(items).toContain(event.item);
  }
}

/** The items that ended so, without ever having been done unless that does not matter. */
function itemsOf(
  { items }: Report,
  states: readonly ItemState[],
  alsoDone = false,
): readonly string[] {
  return Object.entries(items).flatMap(([id, { state, completed }]) =>
    states.includes(state) && (alsoDone || completed === 0) ? [id] : [],
  );
}

function goesForward<Own extends AnyScenario, Event extends TraceEvent>(
  run: Run<Own, Event>,
  analysis: Analysis<Own, Event>,
) {
  for (const { name, samples } of analysis.metrics(run)) {
    for (const [index, { at, value }] of samples.entries()) {
      if (at < (samples[index - 1]?.at ?? 0)) expect.fail(`${name} goes back in time`);
      if (!(value >= 0)) expect.fail(`${name} is ${value}`);
    }
  }
}

function namesProblemsInOrder<Own extends AnyScenario, Event extends TraceEvent>(
  run: Run<Own, Event>,
  model: Pick<Model<Own, Event, unknown>, 'problems'>,
) {
  const problems = model.problems(run);
  for (const [index, { seq, at }] of problems.entries()) {
    expect(run.trace[seq]?.at).toBe(at);
    if (seq < (problems[index - 1]?.seq ?? 0)) expect.fail('not in the order of the trace');
  }
}
