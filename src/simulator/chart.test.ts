import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import { chartOf } from './chart';

const machine = setup({
  guards: { isFull: () => true },
  delays: { patience: 100 },
}).createMachine({
  id: 'door',
  initial: 'open',
  on: { break: '.broken' },
  states: {
    open: {
      description: 'wide open',
      initial: 'empty',
      after: { patience: 'shut', 2000: 'shut' },
      states: {
        empty: { always: { guard: 'isFull', target: 'full' } },
        full: { type: 'final' },
      },
      onDone: 'shut',
    },
    shut: {
      on: {
        push: [{ guard: 'isFull', target: 'open' }, { actions: [] }],
        lock: { target: 'shut', reenter: true },
      },
    },
    both: { type: 'parallel', states: { left: {}, right: {} } },
    broken: { type: 'final' },
  },
});

describe('the chart of a machine', () => {
  const { states, transitions, begins } = chartOf(machine);
  const idOf = (index: number | null) => (index === null ? null : (states[index]?.id ?? '?'));

  it('has its states, each before those inside it', () => {
    expect(states.map(({ id, kind, initial }) => `${id} ${kind} ${idOf(initial)}`)).toEqual([
      'open compound open.empty',
      'open.empty simple null',
      'open.full final null',
      'shut simple null',
      'both parallel null',
      'both.left simple null',
      'both.right simple null',
      'broken final null',
    ]);
    expect(states[0]?.description).toBe('wide open');
    expect(states.map(({ parent }) => idOf(parent)).slice(0, 4)).toEqual([
      null,
      'open',
      'open',
      null,
    ]);
  });

  it('begins where a life begins', () => {
    expect(begins.map(idOf)).toEqual(['open.empty']);
    expect(transitions[0]).toMatchObject({ source: null, target: 0, trigger: { is: 'begin' } });
  });

  it('has every way from state to state, with what makes an actor take it', () => {
    const said = transitions.slice(1).map(({ source, target, trigger, guard, isOtherwise }) => {
      const on = 'type' in trigger ? trigger.type : 'delay' in trigger ? trigger.delay : '';
      const when = guard ?? (isOtherwise ? 'otherwise' : '');
      return `${idOf(source)} > ${idOf(target)}: ${trigger.is} ${on} ${when}`.trim();
    });
    expect(said).toEqual([
      'null > broken: event break',
      'open > shut: done',
      'open > shut: after 2000',
      'open > shut: after patience',
      'open.empty > open.full: always  isFull',
      'shut > open: event push isFull',
      'shut > null: event push otherwise',
      'shut > shut: event lock',
    ]);
  });

  it('is plain data', () => {
    expect(structuredClone(chartOf(machine))).toEqual(chartOf(machine));
  });
});
