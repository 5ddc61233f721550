import fc from 'fast-check';
import lzString from 'lz-string';
import { describe, expect, it } from 'vitest';
import { withoutDefaults } from './compact';
import {
  fragmentOf,
  type LinkRest,
  linkOf,
  MAX_LINK_CHARACTERS,
  MAX_READ_CHARACTERS,
  readLink,
} from './link';
import { parseScenario } from './parse';
import { queueScenarios } from './testing/queueScenarios';
import { queueScenario } from './testing/simulated';

const NOTHING_ELSE: LinkRest = { kept: null, view: null, side: null, selected: null, event: null };
const START = { virtualMs: 0, stepAtInstant: 0 };
const scenario = queueScenario({ title: 'Häppy “links” 🎉', workload: { count: 12, keys: 2 } });

/** The link of something that may be no scenario at all. */
const linkTo = (input: unknown) =>
  `#s=${lzString.compressToEncodedURIComponent(JSON.stringify(input))}&t=0`;

describe('a link', () => {
  it('leads back to the scenario and the moment that it was made of', async () => {
    const moment = { virtualMs: 33_000, stepAtInstant: 2 };
    const link = linkOf(scenario, moment);
    expect(link).toMatch(/^#s=[\w+-]+&t=33000\.2$/);
    expect(await readLink(link ?? '')).toEqual({ ok: true, scenario, moment, ...NOTHING_ELSE });
  });

  it('does so for every scenario', { timeout: 60_000 }, async () => {
    const moments = fc.record({ virtualMs: fc.nat(34_560_000_000), stepAtInstant: fc.nat(9_999) });
    await fc.assert(
      fc.asyncProperty(queueScenarios, moments, async (random, moment) => {
        const link = fragmentOf({ scenario: random, moment, ...NOTHING_ELSE });
        expect(await readLink(link)).toEqual({
          ok: true,
          scenario: random,
          moment,
          ...NOTHING_ELSE,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('without a moment opens at the beginning', async () => {
    const [whole = ''] = linkOf(scenario, START)?.split('&') ?? [];
    expect(await readLink(whole)).toEqual({ ok: true, scenario, moment: START, ...NOTHING_ELSE });
  });

  it('that was cut off anywhere still gives an answer', async () => {
    const link = linkOf(scenario, { virtualMs: 33_000, stepAtInstant: 0 }) ?? '';
    const packed = link.indexOf('&t=');
    for (let length = 0; length < packed - 1; length += 1) {
      const read = await readLink(link.slice(0, length));
      if (length < 3) expect(read).toBeNull();
      else if (!read?.ok) {
        expect(read?.message).toMatch(/^This link could not be opened: .+\.$/);
      } else expect(read.scenario).toEqual(scenario);
    }
  });

  it('of noise still gives an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (noise) => {
        expect(await readLink(`#s=${noise}`)).toMatchObject({ ok: false });
        await readLink(noise);
      }),
    );
  });

  it('of an invalid scenario says what is wrong with it', async () => {
    const read = await readLink(
      linkTo({ version: 1, model: 'queue', settings: { queue: { Dely: 1 } } }),
    );
    expect(read).toEqual({
      ok: false,
      message:
        'This link could not be opened: settings.queue.Dely: "Dely" is not a known key here.',
    });
  });

  it('holds no scenario when there is none in it', async () => {
    for (const fragment of ['', '#', '#t=5', '#lesson'])
      expect(await readLink(fragment)).toBeNull();
  });

  it('leads back to everything else that was on screen', async () => {
    const rest: LinkRest = {
      kept: queueScenario({ workload: { count: 3 } }),
      view: 'log',
      side: 'inspector',
      selected: 'item:Ärger & Co/7',
      event: 42,
    };
    const link = linkOf(scenario, START, rest) ?? '';
    expect(await readLink(link)).toEqual({ ok: true, scenario, moment: START, ...rest });
  });

  it('takes nothing for a thing that cannot be one', async () => {
    const link = linkOf(scenario, START) ?? '';
    for (const odd of ['i=m7', 'i=%', 'i=item:', 'e=-1', 'e=1e9']) {
      expect(await readLink(link.replace('&t=', `&${odd}&t=`))).toMatchObject(NOTHING_ELSE);
    }
  });

  it('of a newer Redrive says so', async () => {
    expect(await readLink(linkTo({ version: 2, model: 'queue' }))).toEqual({
      ok: false,
      message:
        'This link could not be opened: version: it is from a newer Redrive, and this one reads version 1: load the page again to get the newest.',
    });
    expect(await readLink(linkTo({ version: 'one', model: 'queue' }))).toMatchObject({
      message: 'This link could not be opened: version: "one" is not allowed, expected 1.',
    });
  });

  it('is not written beyond its limit, but read for a while longer', async () => {
    const workload = Array.from({ length: 300 }, (_, n) => ({
      id: `${(n * 7_919) % 99_991}`,
      atMs: n * n,
    }));
    const long = queueScenario({ workload });
    const fragment = fragmentOf({ scenario: long, moment: START, ...NOTHING_ELSE });
    expect(linkOf(long, START)).toBeNull();
    expect(fragment.length).toBeGreaterThan(MAX_LINK_CHARACTERS);
    expect(await readLink(fragment)).toMatchObject({ ok: true, scenario: long });
    expect(await readLink(`#s=${'A'.repeat(MAX_READ_CHARACTERS)}`)).toMatchObject({
      ok: false,
      message: expect.stringContaining('too long'),
    });
  });

  it('that is nested without end is not opened', async () => {
    const deep = linkTo(JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`));
    expect(await readLink(deep)).toMatchObject({
      message: expect.stringContaining('nested too deep'),
    });
  });
});

describe('leaving out defaults', () => {
  it('leaves of a scenario without anything special only what it must have', () => {
    expect(withoutDefaults(queueScenario({}))).toEqual({ version: 1, model: 'queue' });
  });

  it('keeps what differs, and nothing beside it', () => {
    const input = {
      settings: { queue: { VisibilityTimeout: 5, DelaySeconds: 0 } },
      workload: { count: 0 },
      interventions: [{ atMs: 5, do: 'set', path: 'mapping.MaximumConcurrency', to: null }],
    };
    expect(withoutDefaults(queueScenario(input))).toMatchObject({
      settings: { queue: { VisibilityTimeout: 5 } },
      workload: { count: 0 },
      interventions: input.interventions,
    });
    expect(JSON.stringify(withoutDefaults(queueScenario(input)))).not.toContain('DelaySeconds');
  });

  it('changes nothing about what the scenario means', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(queueScenarios, (random) => {
        expect(parseScenario(withoutDefaults(random))).toEqual({ ok: true, scenario: random });
      }),
      { numRuns: 300 },
    );
  });
});
