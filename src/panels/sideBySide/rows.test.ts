import { describe, expect, it, vi } from 'vitest';
import { cards, loadEveryModel, simulateScenario } from '../../models';
import { FAULTS, type FaultId, type SideBySide } from '../../models/faults';
import { itemsOf } from '../../models/workload';
import { type OpenRun, openRun } from '../../playback/openRun';
import { parseScenario } from '../../scenario/parse';
import { type Cell, rowsOf } from './rows';

interface InModel {
  readonly run: OpenRun;
  readonly words: SideBySide;
}

type InModels = ReadonlyMap<string, InModel>;

/** A day in a stream takes a moment, so each fault is simulated once. */
const known = new Map<FaultId, Promise<InModels>>();
vi.setConfig({ testTimeout: 60_000 });

/** What a fault comes to in every model that has a part in the comparison, by the model's id. */
function runsOf(fault: FaultId): Promise<InModels> {
  const runs = known.get(fault) ?? workOut(fault);
  known.set(fault, runs);
  return runs;
}

async function workOut(fault: FaultId): Promise<InModels> {
  const runs = new Map<string, InModel>();
  for (const { id, sideBySide } of await loadEveryModel()) {
    const words = await sideBySide?.();
    const parsed = words && parseScenario(words.scenarios[fault]);
    if (!words || !parsed?.ok) throw new Error(`${id}: ${JSON.stringify(parsed)}`);
    runs.set(id, { run: openRun(parsed.scenario, simulateScenario(parsed.scenario)), words });
  }
  return runs;
}

/** The cells of a model's column, by the ids of their rows, as text. */
async function columnOf(fault: FaultId, model: string): Promise<Readonly<Record<string, string>>> {
  const column = (await runsOf(fault)).get(model);
  if (!column) throw new Error(`no ${model}`);
  return Object.fromEntries(rowsOf([column]).map(({ id, cells }) => [id, textOf(cells[0])]));
}

function textOf(cell: Cell | undefined): string {
  const { parts = [], note = '' } = cell ?? {};
  return [...parts.map(({ text }) => text), note].filter(Boolean).join(' | ');
}

describe.each(FAULTS.map(({ id }) => id))('%s in all models', (fault) => {
  it('is of the same items, and of nothing that AWS would refuse', async () => {
    const runs = await runsOf(fault);
    expect([...runs.keys()]).toEqual(cards.map(({ id }) => id));
    const workloads = [...runs.values()].map(({ run }) => itemsOf(run.scenario.workload));
    for (const items of workloads) {
      const sent = items.map(({ id, atMs }) => ({ id, atMs }));
      expect(sent).toEqual(workloads[0]?.map(({ id, atMs }) => ({ id, atMs })));
    }
    for (const { run } of runs.values()) {
      expect(run.refusals).toEqual([]);
      expect(run.ended.why).toBe('quiet');
      expect(run.problems).not.toEqual([]);
    }
  });

  it('has an answer to every question, and a moment of the run where it can be seen', async () => {
    const columns = [...(await runsOf(fault)).values()];
    const rows = rowsOf(columns);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { label, cells } of rows) {
      expect(label).not.toBe('');
      expect(cells).toHaveLength(columns.length);
      for (const [index, cell] of cells.entries()) {
        expect(textOf(cell)).not.toBe('');
        const { run } = columns[index] ?? {};
        expect(run?.trace[cell.seq]).toBeDefined();
        if (cell.subject !== null) expect(run?.eventsOf(cell.subject)).not.toEqual([]);
      }
    }
  });

  it('ends somewhere for every item, and adds up to what the report says', async () => {
    for (const { run } of (await runsOf(fault)).values()) {
      const [ends] = rowsOf([{ run, words: { waits: '', retries: '' } }])
        .filter(({ id }) => id === 'ends')
        .flatMap(({ cells }) => cells);
      const counts = (ends?.parts ?? []).map(({ text }) => Number(/^\d+/.exec(text)?.[0]));
      const all = Object.values(run.report.items);
      expect(counts.reduce((sum, many) => sum + many, 0)).toBe(all.length);
      const done = ends?.parts.find(({ text }) => text.endsWith('× done'))?.text ?? '0 × done';
      expect(done).toBe(`${all.filter(({ state }) => state === 'done').length} × done`);
    }
  });
});

describe('a queue', () => {
  it('gives the batch of the bad message up after three receives, the good ones with it', async () => {
    expect(await columnOf('functionError', 'queue')).toEqual({
      waits: 'The queue | the same for 3 others, 2 go on',
      retries: 'The queue: the message is received again',
      when: '3 times | after 29.1 s, 29.4 s',
      until: '1 min 30 s | then it is put aside',
      ends: '4 × dead-letter queue | 2 × done',
      twice: 'Messages 1 and 2 | 3 times each at most',
      lost: 'Nothing',
      cost: '$0.0000062 | 5 invocations, 2.5 s billed',
    });
  });

  it('puts everything aside in ten minutes of throttling, without one invocation', async () => {
    const column = await columnOf('throttle', 'queue');
    expect(column.when).toMatch(/never invoked/);
    expect(column.ends).toBe('6 × dead-letter queue');
    expect(column.cost).toBe('$0.00 | 0 invocations, 0 ms billed');
  });

  it('does not last through an outage of ten minutes', async () => {
    expect(await columnOf('outage', 'queue')).toMatchObject({
      until: '1 min 30 s | then it is put aside',
      ends: '6 × dead-letter queue',
      lost: 'Nothing',
    });
  });
});

describe('a stream', () => {
  it('tries the batch of the bad record for a day, and loses all that is behind it', async () => {
    const column = await columnOf('functionError', 'stream');
    expect(column.waits).toBe('The shard | the same for 3 others, 2 behind it up to 1 day');
    expect(column.when).toMatch(/^1,\d{3} times \| 1 s to 1 min apart$/);
    expect(column.until).toBe('1 day | then it expires');
    expect(column.ends).toBe('6 × expired');
    expect(column.twice).toMatch(/^Records 1 and 2 \| 1,\d{3} times each at most$/);
    expect(column.lost).toBe('Records 1, 2, 3 and 3 more | kept nowhere');
  });

  it.each(['throttle', 'outage'] as const)(
    'lasts through the %s, and does everything',
    async (f) => {
      const column = await columnOf(f, 'stream');
      expect(column.ends).toBe('6 × done');
      expect(column.until).toMatch(/^10 min \d+ s \| then it works$/);
      expect(column.twice).toBe('Nothing');
      expect(column.lost).toBe('Nothing');
    },
  );
});

describe('asynchronous events', () => {
  it('are tried again after one and two minutes, and then a record of them is kept', async () => {
    expect(await columnOf('functionError', 'async')).toMatchObject({
      waits: 'Lambda’s own queue | the others go on',
      retries: 'Lambda',
      when: '3 times | after 1 min, 2 min',
      until: '3 min 1 s | then it is given up',
      ends: '5 × done | 1 × on failure',
      lost: 'Nothing',
    });
  });

  it('last through ten minutes of throttling, but not through an outage as long', async () => {
    const throttled = await columnOf('throttle', 'async');
    expect(throttled.ends).toBe('6 × done');
    expect(throttled.when).toMatch(/5 min apart, throttled 10 times$/);
    expect((await columnOf('outage', 'async')).ends).toBe('6 × on failure');
  });
});

describe('synchronous calls', () => {
  it('tell the caller at once of a function error, which no SDK tries again', async () => {
    expect(await columnOf('functionError', 'sync')).toMatchObject({
      waits: 'The caller | the others go on',
      retries: 'Nobody',
      when: 'Once',
      until: '540 ms | then the caller is told',
      ends: '5 × done | 1 × failed: 200 with an error',
      lost: 'Nothing',
    });
  });

  it('are tried again by the SDK when they are throttled, and fail within seconds', async () => {
    const column = await columnOf('throttle', 'sync');
    expect(column.retries).toBe('The caller: its SDK');
    expect(column.when).toMatch(/^3 times \| after .*, never invoked$/);
    expect(column.until).toMatch(/^[\d.]+ s \| then the caller is told$/);
    expect(column.ends).toBe('6 × failed: 429');
  });
});
