import { describe, expect, it } from 'vitest';
import type { Span, TimelineLane } from '../models/scene';
import { TRAVEL_MS } from '../playback/storyTime';
import { timeScale } from './axisLayout';
import { hasRoomForLabel, spanBars } from './laneBars';
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

describe('spanBars', () => {
  const reader = readerOf([0, 0, 1_000, 31_000], 31_000);

  it('cuts what reaches out of the window, and keeps its label in sight', () => {
    const spans = [span(0, 1_000), span(1_000, 31_000, 'receive 1'), span(31_000, 90_000)];
    const long = reader.story.storyAt(1_000);
    const window = { from: long + 500, until: long + 1_500 };
    const bars = spanBars(lane('a', { spans }), reader, timeScale(reader.story, 400, window));
    expect(bars).toHaveLength(1);
    expect(bars[0]).toMatchObject({ label: 'receive 1', storyMs: long });
    const { x = 0, width = 0, hidden = 0 } = bars[0] ?? {};
    expect(x).toBeLessThan(0);
    expect(x + hidden).toBe(0);
    expect(x + width).toBeGreaterThan(400);
    expect(width).toBeLessThan(500);
  });

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
