import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import { type SimulateOptions, SimulationError, simulate } from './simulate';
import type { Simulation } from './simulation';
import type { Happening } from './trace';

type Ticked = Happening<'thing.ticked'>;
const tick = { type: 'thing.ticked', subject: 'thing:1' } as const;
const OPTIONS: SimulateOptions = { title: 'A test', seed: 1, horizonMs: null, maxEvents: 100 };

function run(setUp: (simulation: Simulation<Ticked>) => void, options: Partial<SimulateOptions>) {
  return simulate<Ticked>({ ...OPTIONS, ...options }, setUp);
}

/** Ticks for ever. */
function ticking(simulation: Simulation<Ticked>, everyMs: number) {
  simulation.later(everyMs, () => {
    simulation.record(tick);
    ticking(simulation, everyMs);
  });
}

describe('a simulation ends', () => {
  it('quiet, when nothing is left to happen, at the last event', () => {
    const { ended, trace } = run((simulation) => {
      simulation.later(250, () => simulation.record(tick));
      simulation.later(900, () => {});
    }, {});
    expect(trace.map(({ at }) => at)).toEqual([250]);
    expect(ended).toEqual({ why: 'quiet', atMs: 250 });
  });

  it('quiet at 0, when nothing happens at all', () => {
    expect(run(() => {}, {}).ended).toEqual({ why: 'quiet', atMs: 0 });
  });

  it('at the horizon, with what is due at that very moment', () => {
    const { ended, trace } = run((simulation) => ticking(simulation, 100), { horizonMs: 300 });
    expect(trace.map(({ at }) => at)).toEqual([100, 200, 300]);
    expect(ended).toEqual({ why: 'horizon', atMs: 300 });
  });

  it('at the limit on events', () => {
    const { ended, trace } = run((simulation) => ticking(simulation, 1), { maxEvents: 7 });
    expect(trace).toHaveLength(7);
    expect(ended).toEqual({ why: 'limit', atMs: 7 });
  });

  it('even when timers go round without recording anything', () => {
    const spin = (simulation: Simulation<Ticked>) => simulation.soon(() => spin(simulation));
    expect(run(spin, {}).ended).toEqual({ why: 'limit', atMs: 0 });
  });

  it('quiet, although background timers are left', () => {
    const { ended, trace } = run((simulation) => {
      simulation.inBackground(100, () => simulation.record(tick));
      simulation.later(500, () => simulation.record(tick));
      simulation.inBackground(900, () => simulation.record(tick));
    }, {});
    expect(trace.map(({ at }) => at)).toEqual([100, 500]);
    expect(ended).toEqual({ why: 'quiet', atMs: 500 });
  });
});

describe('progress', () => {
  it('is told now and then, with events so far and virtual time', () => {
    const told: unknown[] = [];
    run((simulation) => ticking(simulation, 1), {
      maxEvents: 4_500,
      onProgress: (progress) => told.push(progress),
    });
    expect(told).toEqual([
      { events: 2_000, atMs: 2_000 },
      { events: 4_000, atMs: 4_000 },
    ]);
  });
});

describe('an error inside a machine', () => {
  const broken = () => {
    throw new Error('it broke');
  };
  const machine = setup({
    types: { events: {} as { type: 'act' } | { type: 'ask' }, input: {} as object },
    actions: { broken },
    guards: { broken },
  }).createMachine({
    initial: 'ready',
    states: {
      ready: {
        on: { act: { actions: 'broken' }, ask: { guard: 'broken', target: 'over' } },
        after: { 2000: 'over' },
      },
      over: { entry: 'broken' },
    },
  });

  it.each([
    ['an action', 'act', 700],
    ['a guard', 'ask', 700],
    ['a delayed transition', null, 2_000],
  ] as const)('in %s surfaces with the title and the virtual time', (_where, event, atMs) => {
    const failing = () =>
      run((simulation) => {
        const actor = simulation.start(machine, { id: 'thing', input: {} });
        if (event) simulation.later(700, () => actor.send({ type: event }));
      }, {});
    expect(failing).toThrow(SimulationError);
    expect(failing).toThrow(/^The simulation of “A test” failed at \d+ ms: [\s\S]*it broke/);
    expect(failing).toThrow(`at ${atMs} ms`);
  });

  it('surfaces from the set-up and from plain timers too', () => {
    expect(() => run(broken, {})).toThrow('“A test” failed at 0 ms: it broke');
    expect(() => run((simulation) => simulation.later(40, broken), {})).toThrow('at 40 ms');
  });
});
