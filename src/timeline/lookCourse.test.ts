import { describe, expect, it } from 'vitest';
import type { Span, TimelineLane } from '../models/scene';
import { timeScale } from './axisLayout';
import { lookCourse, lookLayers } from './lookCourse';
import { readerOf } from './reader.fixture';

const reader = readerOf([0, 1_000, 2_000, 3_000], 3_000);
const { story } = reader;

function lane(id: number, ...spans: readonly Span[]): TimelineLane {
  return { subject: `item:m${id}`, label: String(id), spans, hasProblem: false };
}

const span = (from: number, until: number, look: Span['look']): Span => ({
  from,
  until,
  look,
  label: look,
});

const lanes = [
  lane(1, span(0, 1_000, 'waiting'), span(1_000, Number.POSITIVE_INFINITY, 'done')),
  lane(2, span(0, 2_000, 'waiting'), span(2_000, Number.POSITIVE_INFINITY, 'done')),
];

/** The upper edge of a layer at a place, read off its path. */
function edgeAt(path: string, x: number, bottom: number): number {
  let y = bottom;
  for (const [, at, to] of path.matchAll(/H([\d.]+)V([\d.]+)/g)) {
    if (Number(at) > x) break;
    y = Number(to);
  }
  return y;
}

describe('lookLayers', () => {
  const course = lookCourse(lanes, reader);
  const scale = timeScale(story, 840);
  const layers = lookLayers(course, scale, 40);

  it('stacks how many lanes have each look', () => {
    expect(layers.map(({ look }) => look)).toEqual(['waiting', 'done']);
    const edges = (virtualMs: number) =>
      layers.map(({ path }) => edgeAt(path, scale(story.storyAt(virtualMs)) + 8, 40));
    // Both wait; then one is done; then both.
    expect(edges(0)).toEqual([0, 40]);
    expect(edges(1_000)).toEqual([0, 20]);
    expect(edges(2_000)).toEqual([0, 0]);
  });

  it('shows the same in a window as in the whole run', () => {
    const from = story.storyAt(1_000);
    const window = timeScale(story, 840, { from, until: from + 400 });
    for (const { path } of lookLayers(course, window, 40)) {
      expect([20, 0]).toContain(edgeAt(path, 400, 40));
    }
  });

  it('lets what only few lanes do be seen', () => {
    const many = Array.from({ length: 1_000 }, (_, id) =>
      lane(id, span(0, Number.POSITIVE_INFINITY, id === 0 ? 'failing' : 'waiting')),
    );
    const shown = lookLayers(lookCourse(many, reader), scale, 30);
    const failing = shown.find(({ look }) => look === 'failing');
    expect(edgeAt(failing?.path ?? '', 400, 30)).toBe(28);
    const waiting = shown.find(({ look }) => look === 'waiting');
    expect(edgeAt(waiting?.path ?? '', 400, 30)).toBe(0);
  });
});
