import { describe, expect, it } from 'vitest';
import type { Span, TimelineLane } from '../models/scene';
import { TRAVEL_MS } from '../playback/storyTime';
import { timeScale } from './axisLayout';
import { hasRoomForLabel, laneOrder, problemMarks, spanBars, stepStrokes } from './layout';
import { readerOf } from './reader.fixture';

function lane(id: string, more: Partial<TimelineLane> = {}): TimelineLane {
  return { subject: `item:${id}`, label: id, spans: [], hasProblem: false, ...more };
}

const span = (from: number, until: number, label = 'waiting'): Span => ({
  from,
  until,
  label,
  look: 'waiting',
});

describe('laneOrder', () => {
  it('puts problems first, then environments, and keeps the order otherwise', () => {
    const lanes = [
      lane('a'),
      lane('e1', { subject: 'environment:e1' }),
      lane('b', { hasProblem: true }),
      lane('c'),
      lane('e2', { subject: 'environment:e2', hasProblem: true }),
    ];
    expect(laneOrder(lanes).map(({ label }) => label)).toEqual(['b', 'e2', 'e1', 'a', 'c']);
  });
});

describe('spanBars', () => {
  const reader = readerOf([0, 0, 1_000, 31_000], 31_000);

  it('keeps bars within the time area and apart', () => {
    const scale = timeScale(reader.story, 400);
    const [left, right] = scale.range();
    const spans = [span(0, 1_000), span(1_000, 31_000), span(31_000, 90_000)];
    const bars = spanBars(lane('a', { spans }), reader, scale);
    for (const [index, bar] of bars.entries()) {
      expect(bar.x).toBeGreaterThanOrEqual(left);
      expect(bar.x + bar.width).toBeLessThanOrEqual(right + 1);
      expect(bar.x + bar.width).toBeLessThanOrEqual(bars[index + 1]?.x ?? Number.POSITIVE_INFINITY);
    }
  });

  it('begins a life when its first step has happened, even if others share the instant', () => {
    const scale = timeScale(reader.story, 400);
    const [bar] = spanBars(lane('a', { spans: [span(0, 1_000)] }), reader, scale);
    expect(bar?.storyMs).toBe(TRAVEL_MS);
  });

  it('draws what is still open at the end until the end of the story', () => {
    const scale = timeScale(reader.story, 400);
    const [, right] = scale.range();
    const ends = (until: number) => {
      const [bar] = spanBars(lane('a', { spans: [span(1_000, until)] }), reader, scale);
      return bar ? bar.x + bar.width + 1 : 0;
    };
    expect(ends(Number.POSITIVE_INFINITY)).toBe(right);
    expect(ends(31_000)).toBe(scale(reader.story.startOf(3) + TRAVEL_MS));
  });

  it('takes short spans that crowd together, but never hides another look', () => {
    const many = readerOf(Array.from({ length: 400 }, (_, at) => at * 1_000));
    const spans = many.steps.map(({ at, index }) => ({
      ...span(at, at + 500),
      look: index === 200 ? ('failing' as const) : ('done' as const),
    }));
    const bars = spanBars(lane('a', { spans }), many, timeScale(many.story, 300));
    expect(bars.map(({ look }) => look)).toEqual(['done', 'failing', 'done']);
  });

  it('leaves out labels without room, and keeps what they say', () => {
    const scale = timeScale(reader.story, 60);
    const [bar] = spanBars(lane('a', { spans: [span(0, 1_000)] }), reader, scale);
    expect(bar).toMatchObject({ label: '', says: 'waiting' });
  });
});

describe('hasRoomForLabel', () => {
  it('shows a short label whole and a long one from four characters on', () => {
    expect(hasRoomForLabel('4', 22)).toBe(true);
    expect(hasRoomForLabel('dead-letter queue', 22)).toBe(false);
    expect(hasRoomForLabel('dead-letter queue', 44)).toBe(true);
  });
});

describe('problemMarks', () => {
  const reader = readerOf([0, 1_000, 2_000, 3_000, 4_000], 4_000);
  const problems = reader.steps.map(({ first, at }) => ({ seq: first, at, title: `p${first}` }));

  it('stands at the step and leads to where it can be seen', () => {
    const marks = problemMarks(problems.slice(1, 2), reader, timeScale(reader.story, 900));
    expect(marks).toHaveLength(1);
    expect(marks[0]?.x).toBe(timeScale(reader.story, 900)(reader.story.startOf(1) + TRAVEL_MS));
    expect(marks[0]?.problems[0]?.storyMs).toBe(reader.story.startOf(1) + TRAVEL_MS);
  });

  it('takes those that crowd together, and loses none', () => {
    const apart = problemMarks(problems, reader, timeScale(reader.story, 900));
    const crowded = problemMarks(problems, reader, timeScale(reader.story, 120));
    expect(apart).toHaveLength(5);
    expect(crowded.length).toBeLessThan(5);
    expect(crowded.flatMap((mark) => mark.problems)).toHaveLength(5);
  });
});

describe('stepStrokes', () => {
  it('marks each step, but not where they would run together', () => {
    const reader = readerOf([0, 1_000], 1_000);
    expect(stepStrokes(reader, timeScale(reader.story, 200), 4).match(/M/g)).toHaveLength(2);
    const dense = readerOf(
      Array.from({ length: 100 }, (_, at) => at),
      100,
    );
    expect(stepStrokes(dense, timeScale(dense.story, 200), 4)).toBe('');
  });
});
