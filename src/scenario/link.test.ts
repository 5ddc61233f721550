import fc from 'fast-check';
import lzString from 'lz-string';
import { describe, expect, it } from 'vitest';
import { withoutDefaults } from './compact';
import { linkOf, MAX_LINK_CHARACTERS, readLink } from './link';
import { parseScenario } from './parse';
import { queueScenarios } from './testing/queueScenarios';
import { queueScenario } from './testing/simulated';

const START = { virtualMs: 0, stepAtInstant: 0 };
const scenario = queueScenario({ title: 'Häppy “links” 🎉', workload: { count: 12, keys: 2 } });

/** The link of something that may be no scenario at all. */
const linkTo = (input: unknown) =>
  `#s=${lzString.compressToEncodedURIComponent(JSON.stringify(input))}&t=0`;

describe('a link', () => {
  it('leads back to the scenario and the moment that it was made of', () => {
    const moment = { virtualMs: 33_000, stepAtInstant: 2 };
    const link = linkOf(scenario, moment);
    expect(link).toMatch(/^#s=[\w+-]+&t=33000\.2$/);
    expect(readLink(link ?? '')).toEqual({ ok: true, scenario, moment });
  });

  it('does so for every scenario', { timeout: 60_000 }, () => {
    const moments = fc.record({ virtualMs: fc.nat(34_560_000_000), stepAtInstant: fc.nat(9_999) });
    fc.assert(
      fc.property(queueScenarios, moments, (random, moment) => {
        const link = linkOf(random, moment);
        expect(readLink(link ?? '')).toEqual({ ok: true, scenario: random, moment });
      }),
      { numRuns: 300 },
    );
  });

  it('without a moment opens at the beginning', () => {
    const [whole = ''] = linkOf(scenario, START)?.split('&') ?? [];
    expect(readLink(whole)).toEqual({ ok: true, scenario, moment: START });
  });

  it('that was cut off anywhere still gives an answer', () => {
    const link = linkOf(scenario, { virtualMs: 33_000, stepAtInstant: 0 }) ?? '';
    const packed = link.indexOf('&t=');
    for (let length = 0; length < packed - 1; length += 1) {
      const read = readLink(link.slice(0, length));
      if (length < 3) expect(read).toBeNull();
      else if (!read?.ok) {
        expect(read?.message).toMatch(/^This link could not be opened: .+\.$/);
      } else expect(read.scenario).toEqual(scenario);
    }
  });

  it('of noise still gives an answer', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (noise) => {
        expect(readLink(`#s=${noise}`)).toMatchObject({ ok: false });
        readLink(noise);
      }),
    );
  });

  it('of an invalid scenario says what is wrong with it', () => {
    const read = readLink(linkTo({ version: 1, model: 'queue', settings: { queue: { Dely: 1 } } }));
    expect(read).toEqual({
      ok: false,
      message:
        'This link could not be opened: settings.queue.Dely: "Dely" is not a known key here.',
    });
  });

  it('holds no scenario when there is none in it', () => {
    for (const fragment of ['', '#', '#t=5', '#lesson']) expect(readLink(fragment)).toBeNull();
  });

  it('is not made, and not read, when it is too long', () => {
    const workload = Array.from({ length: 3_000 }, (_, n) => ({
      id: `${(n * 7_919) % 99_991}`,
      atMs: n * n,
    }));
    expect(linkOf(queueScenario({ workload }), START)).toBeNull();
    expect(readLink(`#s=${'A'.repeat(MAX_LINK_CHARACTERS)}`)).toMatchObject({
      ok: false,
      message: expect.stringContaining('too long'),
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
