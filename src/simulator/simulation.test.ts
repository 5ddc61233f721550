import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import { createSimulation } from './simulation';
import type { Happening } from './trace';

type Named = Happening<'thing.happened', { name: string }>;
const happened = (name: string) => ({ type: 'thing.happened', subject: 'thing', name }) as const;

function started() {
  const simulation = createSimulation<Named>(1);
  const runOut = () => {
    while (simulation.clock.nextDue() !== null) simulation.clock.step();
    return simulation.trace.map(({ name, because }) => `${name} because ${because}`);
  };
  return { simulation, runOut };
}

describe('what an event is because of', () => {
  it('is the event recorded before it, in the same piece of work', () => {
    const { simulation, runOut } = started();
    simulation.record(happened('one'));
    simulation.record(happened('two'));
    expect(runOut()).toEqual(['one because null', 'two because 0']);
  });

  it('is the same for several things done aside', () => {
    const { simulation, runOut } = started();
    simulation.record(happened('cause'));
    simulation.aside(() => simulation.record(happened('one')));
    simulation.aside(() => simulation.record(happened('other')));
    expect(runOut()).toEqual(['cause because null', 'one because 0', 'other because 0']);
  });

  it('is what was going on when its timer was set', () => {
    const { simulation, runOut } = started();
    simulation.record(happened('cause'));
    simulation.later(500, () => simulation.record(happened('effect')));
    simulation.record(happened('in between'));
    expect(runOut()).toEqual(['cause because null', 'in between because 0', 'effect because 0']);
  });

  it('can be said outright', () => {
    const { simulation, runOut } = started();
    const first = simulation.record(happened('first'));
    simulation.record(happened('second'));
    simulation.record(happened('third'), first);
    expect(runOut().at(-1)).toBe('third because 0');
  });
});

describe('an actor', () => {
  const machine = setup({ types: { input: {} as object } }).createMachine({
    initial: 'on',
    states: { on: { after: { 1000: 'off' } }, off: { type: 'final' } },
  });

  it('lives on virtual time, under the id that it was given', () => {
    const { simulation } = started();
    const actor = simulation.start(machine, { id: 'lamp:1', input: {} });
    expect(actor.id).toBe('lamp:1');
    expect(simulation.clock.nextDue()).toBe(1_000);
    simulation.clock.step();
    expect(actor.getSnapshot().status).toBe('done');
  });

  it('keeps the run alive, unless it is in the background', () => {
    const { simulation } = started();
    simulation.start(machine, { id: 'lamp:1', input: {}, background: true });
    expect(simulation.clock.pending).toBe(0);
    simulation.start(machine, { id: 'lamp:2', input: {} });
    expect(simulation.clock.pending).toBe(1);
  });

  it('does nothing before it is started', () => {
    const { simulation } = started();
    simulation.prepare(machine, { id: 'lamp:1', input: {} });
    expect(simulation.clock.nextDue()).toBeNull();
  });
});
