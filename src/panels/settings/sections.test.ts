import { describe, expect, it } from 'vitest';
import { modelOf, type Scenario } from '../../models';
import { parseScenario } from '../../scenario/parse';
import { withValue } from './path';
import {
  type Entry,
  isChanged,
  isFound,
  openFirst,
  sectionsOf,
  unchangedOf,
  written,
} from './sections';

function scenario(rest: object): Scenario {
  const parsed = parseScenario({ version: 1, model: 'queue', ...rest });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

function entriesOf(shown: Scenario, origin = shown): readonly Entry[] {
  return sectionsOf(modelOf(shown), shown, origin).flatMap(({ entries }) => entries);
}

const CHANGED = scenario({
  settings: { queue: { VisibilityTimeout: 45, maxReceiveCount: 3 } },
  workload: { count: 10, keys: 3 },
  handler: {
    msPerItem: [100, 200],
    afterFailure: 'stop',
    faults: [{ items: 'all', does: 'exit' }],
  },
  assumptions: { lateDelete: 'ignored' },
});

describe('sectionsOf', () => {
  it('has an entry for every setting and assumption of the model', () => {
    const paths = entriesOf(CHANGED).map(({ path }) => path);
    const { settings, assumptions } = CHANGED;
    for (const [group, values] of Object.entries(settings)) {
      for (const key of Object.keys(values)) expect(paths).toContain(`settings.${group}.${key}`);
    }
    for (const key of Object.keys(assumptions)) expect(paths).toContain(`assumptions.${key}`);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('knows what differs from the defaults', () => {
    const changed = entriesOf(CHANGED).filter(isChanged);
    expect(changed.map(({ path }) => path)).toEqual([
      'settings.queue.VisibilityTimeout',
      'settings.queue.maxReceiveCount',
      'handler.msPerItem',
      'handler.faults',
      'handler.afterFailure',
      'workload.keys',
      'assumptions.lateDelete',
    ]);
  });

  it('puts everything back to its default', () => {
    const back = Object.entries(unchangedOf(entriesOf(CHANGED))).reduce<unknown>(
      (data, [path, value]) => withValue(data, path, value),
      CHANGED,
    );
    const parsed = parseScenario(back);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    expect(entriesOf(parsed.scenario).filter(isChanged)).toEqual([]);
    expect(parsed.scenario).toEqual(scenario({ workload: { count: 10 } }));
  });

  it('leaves a list of what is sent alone: it has no default', () => {
    const listed = scenario({ workload: [{ id: 'a' }] });
    expect(entriesOf(listed).filter(isChanged)).toEqual([]);
  });

  it('remembers what the scenario began with', () => {
    const timeout = entriesOf(CHANGED, scenario({})).find(({ path }) =>
      path.endsWith('VisibilityTimeout'),
    );
    expect(timeout).toMatchObject({ value: 45, began: 30 });
  });
});

describe('written', () => {
  it('writes a value that stands for nothing as nothing', () => {
    expect(written({ instead: { value: 'advised', written: null } }, 'advised')).toBeNull();
    expect(written({ instead: { value: 'advised', written: null } }, 'stop')).toBe('stop');
    expect(written({ instead: { value: null, written: undefined } }, null)).toBeUndefined();
    expect(written({}, 5)).toBe(5);
  });
});

describe('isFound', () => {
  it.each([
    ['visibility', ['settings.queue.VisibilityTimeout']],
    ['batch size', ['settings.mapping.BatchSize']],
    ['RedrivePolicy', ['settings.queue.maxReceiveCount']],
    ['faults', ['handler.faults']],
    ['nothing like it', []],
  ])('finds by plain names and by AWS names: %s', (query, paths) => {
    const found = entriesOf(CHANGED).filter((entry) => isFound(entry, query));
    expect(found.map(({ path }) => path)).toEqual(paths);
  });

  it('finds everything before anything is typed', () => {
    expect(entriesOf(CHANGED).every((entry) => isFound(entry, ' '))).toBe(true);
  });
});

describe('openFirst', () => {
  it('puts what can be changed before all else, which it says is fixed, and loses nothing', () => {
    const all = sectionsOf(modelOf(CHANGED), CHANGED, CHANGED);
    const paths = ['settings.mapping.BatchSize', 'handler.returns', 'workload', 'nothing'];
    const [open, ...others] = openFirst(all, { paths, says: 'Fixed here' });
    // A list of items is no single value: it stays where it is.
    expect(open?.entries.map(({ path }) => path)).toEqual(paths.slice(0, 2));
    expect(open?.fixed).toBeUndefined();
    expect(new Set(others.map(({ fixed }) => fixed))).toEqual(new Set(['Fixed here']));
    const placed = [...(open?.entries ?? []), ...others.flatMap(({ entries }) => entries)];
    expect(new Set(placed)).toEqual(new Set(all.flatMap(({ entries }) => entries)));
    expect(placed.length).toBe(entriesOf(CHANGED).length);
  });
});
