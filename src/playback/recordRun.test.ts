import { describe, expect, it } from 'vitest';
import { queueScenario } from '../scenario/testing/simulated';
import type { Chart } from '../simulator/chart';
import { recordRun } from './recordRun';

const recording = recordRun(
  queueScenario({
    settings: { queue: { maxReceiveCount: 2 } },
    workload: { count: 5 },
    handler: { faults: [{ items: ['m3'], does: 'throw', attempts: 'all' }] },
  }),
);

/** The states that some sequence of transitions leads to, or into. */
function reachable({ states, transitions, begins }: Chart): ReadonlySet<number> {
  const reached = new Set<number>();
  const enter = (state: number) => {
    if (reached.has(state)) return;
    reached.add(state);
    const { parent = null, initial = null, kind } = states[state] ?? {};
    if (parent !== null) enter(parent);
    if (initial !== null) enter(initial);
    if (kind === 'parallel') {
      for (const [inner, { parent: outer }] of states.entries()) if (outer === state) enter(inner);
    }
  };
  for (const state of begins) enter(state);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { source, target } of transitions) {
      if (target !== null && (source === null || reached.has(source))) enter(target);
    }
  }
  return reached;
}

describe('the machines of a run', () => {
  it('are all there, of messages and of what handles them', () => {
    const machines = recording.charts.map(({ machine }) => machine);
    expect(machines.toSorted()).toEqual(['deadLetter', 'environment', 'message', 'poller']);
  });

  it.each(recording.charts)('$machine has no state that nothing leads to', (chart) => {
    expect(reachable(chart).size).toBe(chart.states.length);
  });

  it('name their actors like what is selected on screen', () => {
    const ids = recording.actors.map(({ id }) => id);
    expect(ids).toContain('item:m3');
    expect(ids).toContain('poller:p1');
    expect(ids).toContain('environment:e1');
  });

  it('cross the border of a worker unharmed', () => {
    expect(structuredClone(recording)).toEqual(recording);
  });
});
