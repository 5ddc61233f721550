import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Scenario, simulateScenario } from '../../src/models';
import { openRun } from '../../src/playback/openRun';
import { bareXState } from './bareXState';
import { type Busy, busy } from './scenarios';
import { round, time } from './timing';

/** How long simulating takes, how much of that is XState itself, and what a run weighs. */
export function benchModels(): Readonly<Record<string, ModelFigures>> {
  return Object.fromEntries(busy.map((one) => [one.model, benchModel(one)]));
}

export type ModelFigures = ReturnType<typeof benchModel>;

function benchModel({ of, items10000Events }: Busy) {
  return {
    ...benchSizes(of),
    aboveBareXState: bareXState(of(1_000)),
    ...benchRun(of(items10000Events)),
  };
}

/** How long runs of three sizes take. */
function benchSizes(scenarioOf: Busy['of']) {
  const [small, large, huge] = [scenarioOf(100), scenarioOf(1_000), scenarioOf(10_000)];
  const hundred = time(() => void simulateScenario(small), 60, 60);
  const thousand = time(() => void simulateScenario(large), 15);
  const tenThousand = time(() => void simulateScenario(huge), 3, 1);
  return {
    simulate100: { goalMs: 16, ...hundred },
    simulate1000: { goalMs: 150, ...thousand },
    simulate10000: {
      goal: 'linear: about 10 times 1,000 items',
      timesThousand: round(tenThousand.processorMs / thousand.processorMs),
      ...tenThousand,
    },
  };
}

/** A run of at least this many events, as the budgets count them. */
const EVENTS = 10_000;

/** What going to a moment costs before it is drawn, and what a run weighs. */
function benchRun(scenario: Scenario) {
  const collect = garbageCollector();
  collect();
  const before = process.memoryUsage().heapUsed;
  const simulated = simulateScenario(scenario);
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  const run = openRun(scenario, simulated);
  const { reader } = run;
  let seed = 1;
  const somewhere = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed / 2_147_483_647) * reader.story.lengthMs;
  };
  return {
    events: simulated.trace.length,
    runInMemory: {
      goalMb: 2,
      mbPer10000Events: round(((bytes / simulated.trace.length) * EVENTS) / 1_000_000),
    },
    goToAnyMoment: {
      goal: '4 ms with drawing, which the browser part measures',
      ...time(() => void reader.momentAt(somewhere()), 200),
    },
  };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
