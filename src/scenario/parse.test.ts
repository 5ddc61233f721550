import { describe, expect, it } from 'vitest';
import { lineOf } from './errors';
import { parseScenario } from './parse';
import { readScenarioText } from './read';

/** What is wrong with a queue scenario, a line each. */
function errorsIn(input: object): readonly string[] {
  const parsed = parseScenario({ version: 1, model: 'queue', ...input });
  return parsed.ok ? [] : parsed.errors.map(lineOf);
}
const set = (path: string, to: unknown) => ({ interventions: [{ atMs: 0, do: 'set', path, to }] });

describe('a scenario', () => {
  it('needs nothing but version and model; the rest are AWS’s defaults', () => {
    const parsed = parseScenario({ version: 1, model: 'queue' });
    expect(parsed).toMatchObject({
      ok: true,
      scenario: {
        seed: 1,
        horizonMs: null,
        settings: {
          queue: { VisibilityTimeout: 30, MessageRetentionPeriod: 345_600, maxReceiveCount: null },
          mapping: { BatchSize: 10, FunctionResponseTypes: [], MaximumConcurrency: null },
          function: { Timeout: 3, MemorySize: 128 },
          account: { concurrency: 1_000 },
        },
        workload: [],
        handler: { msPerItem: 200, returns: 'failures', faults: [] },
        interventions: [],
      },
    });
  });

  it('stays as it is when it is read again with everything filled in', () => {
    const once = parseScenario({ version: 1, model: 'queue', workload: [{ id: 'm1' }] });
    expect(once.ok && parseScenario(once.scenario)).toEqual(once);
  });

  it.each([null, 3, 'queue', [], {}, { version: 2, model: 'queue' }, { version: 1, model: 'bus' }])(
    'is refused when it is %j',
    (input) => {
      expect(parseScenario(input).ok).toBe(false);
    },
  );

  it('as text that is no JSON is refused with the reason', async () => {
    const parsed = await readScenarioText('{"version": 1,');
    expect(parsed.ok ? [] : parsed.errors).toMatchObject([
      { path: '', message: expect.stringMatching(/^not valid JSON: /) },
    ]);
  });
});

describe('an error names the path, the value and what is allowed', () => {
  it.each([
    [
      { settings: { queue: { DelaySeconds: 901 } } },
      'settings.queue.DelaySeconds: 901 is not allowed, at most 900',
    ],
    [
      { settings: { queue: { maxReceiveCount: 0 } } },
      'settings.queue.maxReceiveCount: 0 is not allowed, at least 1, or null',
    ],
    [
      { settings: { function: { Timeout: 1.5 } } },
      'settings.function.Timeout: 1.5 is not allowed, whole numbers only',
    ],
    [
      { settings: { mapping: { BatchSize: '5' } } },
      'settings.mapping.BatchSize: "5" is not allowed, expected number',
    ],
    [{ workload: { count: 10_001 } }, 'workload.count: 10001 is not allowed, at most 10000'],
    [{ workload: [{ id: 'a', atMs: -1 }] }, 'workload.0.atMs: -1 is not allowed, at least 0'],
    [{ workload: [{ id: '' }] }, 'workload.0.id: must not be empty'],
    [
      { handler: { faults: [{ items: 'all', does: 'explode' }] } },
      'handler.faults.0.does: "explode" is not allowed, expected ("throw" | "hang" | "exit" | "report" | "slow")',
    ],
    [
      { handler: { faults: [{ items: 'all', does: 'slow' }] } },
      'handler.faults.0: not allowed: "byMs" says how much longer an item takes that is "slow", and belongs to no other fault',
    ],
    [
      { handler: { faults: [{ items: 'all', does: 'throw', byMs: 5 }] } },
      'handler.faults.0: not allowed: "byMs" says how much longer an item takes that is "slow", and belongs to no other fault',
    ],
    [
      { handler: { faults: [{ items: 'all', does: 'throw', chance: 2 }] } },
      'handler.faults.0.chance: 2 is not allowed, at most 1',
    ],
    [
      { interventions: [{ atMs: 0, do: 'jump' }] },
      'interventions.0.do: "jump" is not allowed, expected ("send" | "redrive" | "peek" | "purge" | "changeVisibility" | "set")',
    ],
    [{ seed: -1 }, 'seed: -1 is not allowed, at least 0'],
    [{ horizonMs: -5 }, 'horizonMs: -5 is not allowed, at least 0'],
  ])('%j', (input, line) => {
    expect(errorsIn(input)).toEqual([line]);
  });

  it.each([
    [
      { OnFailure: 'sqss' },
      'OnFailure: "sqss" is not allowed, expected ("sqs" | "sns" | "s3" | "kafka"), or null',
    ],
    [{ MaximumRetryAttempts: -2 }, 'MaximumRetryAttempts: -2 is not allowed, at least 0, or -1'],
    [
      { MaximumRetryAttempts: 'x' },
      'MaximumRetryAttempts: "x" is not allowed, expected (-1 | number)',
    ],
  ])('and what stands for none: %j', (mapping, line) => {
    expect(errorsIn({ model: 'stream', settings: { mapping } })).toEqual([
      `settings.mapping.${line}`,
    ]);
  });

  it('for everything that is wrong, not only the first', () => {
    const settings = { queue: { DelaySeconds: 901, VisibilityTimeout: -1 } };
    expect(errorsIn({ settings })).toHaveLength(2);
  });
});

describe('an unknown key is refused', () => {
  it.each([
    [{ extra: 1 }, 'extra'],
    [{ settings: { queue: { visibilityTimeout: 30 } } }, 'settings.queue.visibilityTimeout'],
    [{ settings: { topic: {} } }, 'settings.topic'],
    [{ workload: [{ id: 'a', when: 5 }] }, 'workload.0.when'],
    [{ workload: { count: 1, groups: 2 } }, 'workload.groups'],
    [{ handler: { retries: 3 } }, 'handler.retries'],
    [{ interventions: [{ atMs: 0, do: 'redrive', now: true }] }, 'interventions.0.now'],
    [{ assumptions: { luck: 1 } }, 'assumptions.luck'],
  ])('%j', (input, path) => {
    const key = path.split('.').at(-1);
    expect(errorsIn(input)).toEqual([`${path}: "${key}" is not a known key here`]);
  });
});

describe('ids', () => {
  it('may be sent once only', () => {
    expect(errorsIn({ workload: [{ id: 'a' }, { id: 'a' }] })[0]).toMatch(
      /^workload: .*"a" is there twice/,
    );
    const sent = { interventions: [{ atMs: 5, do: 'send', id: 'a' }] };
    expect(errorsIn({ workload: [{ id: 'a' }], ...sent })).toEqual([
      'interventions.0.id: "a" is sent already',
    ]);
    expect(errorsIn({ workload: [{ id: 'b' }], ...sent })).toEqual([]);
  });
});

describe('setting a setting', () => {
  it('is checked like the setting itself', () => {
    expect(errorsIn(set('queue.VisibilityTimeout', 180))).toEqual([]);
    expect(errorsIn(set('mapping.MaximumConcurrency', null))).toEqual([]);
    expect(errorsIn(set('queue.VisibilityTimeout', 43_201))).toEqual([
      'interventions.0.to: 43201 is not allowed, at most 43200',
    ]);
    expect(errorsIn(set('mapping.Enabled', 'yes'))).toEqual([
      'interventions.0.to: "yes" is not allowed, expected boolean',
    ]);
  });

  it.each(['queue.Nope', 'Nope.VisibilityTimeout', 'queue', '', 'queue.VisibilityTimeout.x'])(
    'that is none, such as “%s”, is refused with those there are',
    (path) => {
      expect(errorsIn(set(path, 1))[0]).toMatch(
        /^interventions\.0\.path: ".*" is no setting; known: queue\.VisibilityTimeout, /,
      );
    },
  );

  it('that a queue is made with is refused', () => {
    expect(errorsIn(set('queue.FifoQueue', true))).toEqual([
      'interventions.0.path: "queue.FifoQueue" cannot be changed once it exists',
    ]);
  });
});
