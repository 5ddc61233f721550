import ELK from 'elkjs/lib/elk.bundled.js';
import { describe, expect, it } from 'vitest';
import { recordRun } from '../../../playback/recordRun';
import { queueScenario } from '../../../scenario/testing/simulated';
import { textOf } from './chartText';
import { type Direction, elkGraphOf } from './elkGraph';
import { linesInside } from './linesInside';
import type { Box } from './picture';
import { readLayout } from './readLayout';

const { charts } = recordRun(
  queueScenario({
    settings: { queue: { maxReceiveCount: 1 } },
    workload: { count: 2 },
    handler: { faults: [{ items: 'all', does: 'throw', attempts: 'all' }] },
  }),
);
const cases = charts.flatMap((chart) =>
  (['RIGHT', 'DOWN'] as const).map((direction) => ({ chart, direction, name: chart.machine })),
);

async function laidOut({
  chart,
  direction,
}: {
  chart: (typeof charts)[number];
  direction: Direction;
}) {
  const text = textOf(chart);
  const counts = chart.transitions.map(() => '×10');
  const graph = elkGraphOf(chart, text, counts, (words) => words.length * 7, direction);
  const picture = readLayout(chart, await new ELK().layout(graph));
  return { picture, inside: linesInside(chart, text, picture) };
}

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe.each(cases)('$name laid out $direction', ({ chart, direction }) => {
  it('keeps apart what is not inside each other', async () => {
    const { picture } = await laidOut({ chart, direction });
    const leaves = picture.states.filter((_, index) =>
      chart.states.every(({ parent }) => parent !== index),
    );
    const boxes = [...leaves, ...picture.labels.filter((label) => label !== null)];
    const overlapping = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((other) => overlap(one, other)),
    );
    expect(overlapping).toEqual([]);
  });

  it('draws states in what they are inside, and every transition somewhere', async () => {
    const { picture, inside } = await laidOut({ chart, direction });
    for (const [index, { parent }] of chart.states.entries()) {
      const box = picture.states[index];
      const outer = parent === null ? { x: 0, y: 0, ...picture } : picture.states[parent];
      expect(box && outer && box.x >= outer.x && box.y >= outer.y).toBe(true);
      expect(box && outer && box.x + box.width <= outer.x + outer.width).toBe(true);
      expect(box && outer && box.y + box.height <= outer.y + outer.height).toBe(true);
    }
    for (const [index, { target }] of chart.transitions.entries()) {
      const isDrawn = picture.edges[index] !== null && picture.labels[index] !== null;
      expect(isDrawn).toBe(target !== null);
      expect(inside.has(index)).toBe(target === null);
    }
  });
});
