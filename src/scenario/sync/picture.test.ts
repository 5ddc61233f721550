import { describe, expect, it } from 'vitest';
import { called } from '../testing/called';
import { callsPictured, heldIn } from '../testing/callsPictured';

/** Each picture of a list that is unlike the one before it. */
const changes = (all: readonly string[]) => all.filter((one, at) => one !== all[at - 1]);

const tooSlow = {
  settings: { client: { maxAttempts: 2, jitter: false }, function: { Timeout: 60, initMs: 0 } },
  workload: { count: 1 },
  handler: { msPerItem: 35_000 },
};

describe('the picture of an order that is done although its client was told that it failed', () => {
  const { scenes, last } = callsPictured(tooSlow);

  it('has the request where its client knows it', () => {
    expect(changes(scenes.map((scene) => heldIn(scene, 'clients').join()))).toEqual([
      'in flight · 1: m1 inFlight',
      'backing off · 1: m1 waiting',
      'in flight · 1: m1 inFlight',
      '',
    ]);
    expect(heldIn(last, 'failed')).toEqual(['504, but done: m1 failing']);
    expect(heldIn(last, 'succeeded')).toEqual([]);
  });

  it('shows each time that the work was done, and says so of the request', () => {
    expect(heldIn(last, 'effects')).toEqual(['done · 1: m1 done', 'done again · 1: m1 failing']);
    const request = last?.tokens.find(({ id }) => id === 'm1@client');
    expect(request?.says).toBe(
      'Request 1, failed with 504: the gateway stopped waiting, 2 attempts, but done twice',
    );
    expect(request?.attempts).toEqual(['failing', 'failing']);
  });

  it('has a call at the gateway until the gateway stops waiting, and says who still waits', () => {
    const lanes = changes(
      scenes.map((scene) => {
        const { lanes = [] } = scene.stations.find(({ id }) => id === 'function') ?? {};
        return [...heldIn(scene, 'gateway'), ...lanes.map(({ note }) => note)].join('; ');
      }),
    );
    expect(lanes).toEqual([
      '',
      'in flight · 1: m1 inFlight',
      'in flight · 1: m1 inFlight; ',
      'nobody waits',
      'in flight · 1: m1 inFlight; nobody waits',
      'in flight · 1: m1 inFlight; nobody waits; ',
      'in flight · 1: m1 inFlight; idle; ',
      'idle; nobody waits',
      'idle; idle',
    ]);
  });

  it('counts down to the gateway’s timeout and to the next attempt', () => {
    const rings = scenes.flatMap(({ tokens }) =>
      tokens.flatMap(({ id, ring }) => (ring ? [`${id} ${ring.from} to ${ring.until}`] : [])),
    );
    expect(new Set(rings)).toEqual(
      new Set([
        'm1.1@gateway 20 to 29020',
        'm1@client 29040 to 29090',
        'm1.2@gateway 29110 to 58110',
      ]),
    );
  });
});

describe('the picture of calls without a gateway', () => {
  it('has none, and ends each request under its status, in the order of the run', () => {
    const { last } = callsPictured({
      settings: { api: { type: 'none' }, client: { retryMode: 'none' } },
      workload: { count: 3, everyMs: 1_000 },
      handler: { faults: [{ items: ['m1'], does: 'throw' }] },
      interventions: [{ atMs: 1_500, do: 'rejectCalls', error: 'AccessDeniedException' }],
    });
    expect(last?.stations.map(({ id }) => id)).toEqual([
      ...['clients', 'succeeded', 'failed', 'function', 'effects'],
    ]);
    expect(heldIn(last, 'failed')).toEqual([
      '200, function error: m1 failing',
      '403, forbidden: m3 failing',
    ]);
    expect(heldIn(last, 'succeeded')).toEqual([': m2 done']);
  });

  it('says that nobody waits once a client has stopped waiting by itself', () => {
    const { scenes } = callsPictured({
      settings: {
        api: { type: 'none' },
        client: { retryMode: 'none', timeoutMs: 1_000 },
        function: { initMs: 0 },
      },
      workload: { count: 1 },
      handler: { msPerItem: 2_000 },
    });
    const notes = scenes.map(
      ({ stations }) => stations.find(({ id }) => id === 'function')?.lanes[0]?.note,
    );
    expect(changes(notes.map(String))).toEqual(['undefined', '', 'nobody waits', 'idle']);
    expect(heldIn(scenes.at(-1), 'failed')).toEqual(['no answer, but done: m1 failing']);
  });
});

describe('requests that failed alike', () => {
  it('stay together, whether their work was done or not, and say of how many it was', () => {
    const { scenes, last } = callsPictured({
      settings: { client: { retryMode: 'none' }, function: { Timeout: 60 } },
      workload: { count: 2, keys: 2 },
      handler: { msPerItem: 35_000, faults: [{ items: ['m2'], does: 'hang' }] },
    });
    const failed = scenes.map((scene) => heldIn(scene, 'failed').join('; '));
    expect(changes(failed)).toEqual([
      '',
      '504 × 2, timed out: m1 failing, m2 failing',
      '504 × 2, 1 done all the same: m1 failing, m2 failing',
    ]);
    expect(last?.stations.find(({ id }) => id === 'failed')?.sections).toHaveLength(1);
  });
});

describe('a few clients with several requests', () => {
  const { scenes, room } = callsPictured({
    settings: { api: { type: 'none' }, client: { jitter: false }, function: { initMs: 0 } },
    workload: { count: 4, keys: 2 },
    interventions: [{ atMs: 0, do: 'rejectCalls', forMs: 30 }],
  });

  it('have a section each, with the retry tokens that they have left', () => {
    expect(changes(scenes.map((scene) => heldIn(scene, 'clients').join('; ')))).toEqual([
      'Client 1: m1 inFlight, m3 inFlight; Client 2: m2 inFlight, m4 inFlight',
      'Client 1 · 472 tokens: m1 waiting, m3 waiting; Client 2 · 472 tokens: m2 waiting, m4 waiting',
      'Client 1 · 472 tokens: m1 inFlight, m3 inFlight; Client 2 · 472 tokens: m2 inFlight, m4 inFlight',
      '',
    ]);
  });

  it('keep the room that they need at most', () => {
    expect(room.slots).toMatchObject({ 'client g1': 2, 'client g2': 2, succeeded: 4, effects: 4 });
    expect(room.rows).toEqual({ function: 4 });
  });
});

describe('a crowd', () => {
  it('gives what did not change the very same tokens', () => {
    const { scenes } = callsPictured({ workload: { count: 50, keys: 50 } });
    const [before, after] = scenes.slice(-2);
    const known = new Set(before?.tokens);
    const changed = after?.tokens.filter((token) => !known.has(token)) ?? [];
    expect(after?.tokens).toHaveLength(100);
    expect(changed.map(({ section }) => section)).not.toContain('effects');
  });

  it('has every request in exactly one place of its client in every picture', () => {
    const { scenes, run } = callsPictured({
      settings: { api: { type: 'none' }, function: { ReservedConcurrentExecutions: 3 } },
      workload: { count: 30, keys: 30 },
    });
    expect(run.all('batch.throttled').length).toBeGreaterThan(0);
    for (const { tokens } of scenes) {
      const places = tokens.filter(({ id }) => id.endsWith('@client'));
      expect(new Set(places.map(({ item }) => item)).size).toBe(places.length);
      const slots = places.map(({ section, slot }) => `${section} ${slot}`);
      expect(new Set(slots).size).toBe(places.length);
    }
    expect(called({ workload: { count: 1 } }).completed()).toBe(1);
  });
});
