import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Scene } from '../../models/scene';
import { everythingIn, frame } from '../frame';
import { type Layout, layoutOf } from '../layout';
import { isInside, overlapping } from '../testing/overlapping';
import { laneOf, momentOf, tokenIn } from '../testing/scenes';
import { bisected, loadStreamKinds, rowOf, streamRoom, streamScene } from '../testing/streams';

await loadStreamKinds();

const noun = { one: 'record', many: 'records' };
const SIZES = [
  { width: 760, height: 590 },
  { width: 620, height: 380 },
  { width: 360, height: 500 },
] as const;

/** A run: so many records in each shard, one of which makes a batch fail again and again. */
interface Made {
  readonly shards: number;
  readonly records: number;
  readonly trees: number;
  readonly batch: number;
  readonly bad: number;
  readonly lanes: number;
  readonly size: (typeof SIZES)[number];
}

const runs: fc.Arbitrary<Made> = fc.record({
  shards: fc.integer({ min: 1, max: 30 }),
  records: fc.integer({ min: 1, max: 400 }),
  trees: fc.integer({ min: 1, max: 8 }),
  batch: fc.integer({ min: 1, max: 600 }),
  bad: fc.integer({ min: 1, max: 600 }),
  lanes: fc.integer({ min: 1, max: 12 }),
  size: fc.constantFrom(...SIZES),
});

/** The run's scene once so many records have come and so many parts of each batch. */
function sceneAt(made: Made, step: number): Scene {
  const { shards, trees, batch, bad, lanes } = made;
  const records = Math.min(made.records, step * 10);
  const bracket = { id: 'b', subject: 'batch:b', label: 'batch', look: 'inFlight' } as const;
  const rows = Array.from({ length: shards }, (_, index) =>
    rowOf(index, {
      checkpoint: Math.min(records, step),
      brackets: [{ ...bracket, id: `b${index}`, from: Math.min(step, records), to: step + 9 }],
    }),
  );
  const tokens = rows.flatMap(({ id }) =>
    Array.from({ length: records }, (_, slot) =>
      tokenIn(id, slot, { look: slot < step ? 'done' : 'waiting', isGhost: slot < step }),
    ),
  );
  const nodes = Array.from({ length: trees }, (_, slot) =>
    bisected(batch, 1 + (bad % batch), { slot, name: `tree${slot} `, shown: step }),
  ).flat();
  const benches = Array.from({ length: lanes }, (_, index) => laneOf(`bench ${index}`));
  return streamScene(rows, nodes, tokens, benches);
}

function layoutFor(made: Made): Layout {
  const { shards, records, trees, batch, lanes, size } = made;
  const depth = Math.ceil(Math.log2(batch)) + 1;
  const room = streamRoom(shards, records, { trees, leaves: depth, depth }, lanes);
  return layoutOf({ first: sceneAt(made, 0), last: sceneAt(made, 99), room }, size);
}

const steps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 5 });

it('nothing overlaps and everything is in its row, whatever the run', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(runs, steps, (made, [step = 0]) => {
      const layout = layoutFor(made);
      const scene = sceneAt(made, step);
      const moment = momentOf(scene, scene, 1);
      const { chips, things } = everythingIn(moment, layout);
      const { cards } = frame(moment, layout, noun);
      const of = (kind: string) => things.filter(({ id }) => id.startsWith(`${kind} `));
      const stations = [...of('row'), ...of('node'), ...cards];
      expect(overlapping(stations)).toEqual([]);
      expect(overlapping(chips)).toEqual([]);
      const stage = { x: 0, y: 0, width: layout.width, height: layout.height };
      expect(stations.filter((box) => !isInside(box, stage))).toEqual([]);
      const rows = new Map(of('row').map((row) => [row.id, row]));
      const outside = chips.filter((chip) => {
        const row = rows.get(`row ${chip.id.split('@')[1]}`);
        return !row || !isInside(chip, row);
      });
      expect(outside).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('nothing that stays ever moves, in whatever order one looks', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(runs, steps, (made, visits) => {
      const layout = layoutFor(made);
      const seen = new Map<string, string>();
      for (const step of visits) {
        const scene = sceneAt(made, step);
        const { things, chips } = everythingIn(momentOf(scene, scene, 1), layout);
        const still = [...things.filter(({ id }) => !id.startsWith('bracket ')), ...chips];
        for (const { id, x, y, width, height } of still) {
          const place = [x, y, width, height].join();
          expect(seen.get(id) ?? place).toBe(place);
          seen.set(id, place);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('the frame of a moment is the same whatever was drawn before it', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(runs, steps, fc.double({ min: 0, max: 1, noNaN: true }), (made, visits, travel) => {
      const pictures = () => {
        const layout = layoutFor(made);
        return (step: number) => {
          const moment = momentOf(sceneAt(made, step), sceneAt(made, step + 1), travel);
          return JSON.stringify(frame(moment, layout, noun));
        };
      };
      const wandering = pictures();
      const drawn = visits.map(wandering);
      for (const [index, step] of visits.entries()) expect(pictures()(step)).toBe(drawn[index]);
      for (const [index, step] of [...visits.entries()].reverse()) {
        expect(wandering(step)).toBe(drawn[index]);
      }
    }),
    { numRuns: 60 },
  );
});
