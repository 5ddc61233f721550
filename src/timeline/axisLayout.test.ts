import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLayout, TIME_MARGIN, timeScale } from './axisLayout';
import { readerOf } from './reader.fixture';

const HOUR = 3_600_000;

function axisOf(instants: readonly number[], endsAtMs: number, width: number) {
  const { story } = readerOf(instants, endsAtMs);
  return axisLayout(story, timeScale(story, width));
}

const texts = (labels: readonly { readonly text: string }[]) => labels.map(({ text }) => text);

describe('axisLayout', () => {
  it('labels an even run at even, nice values', () => {
    const everySecond = Array.from({ length: 61 }, (_, second) => second * 1_000);
    const { ticks } = axisOf(everySecond, 60_000, 900);
    expect(texts(ticks).slice(0, 4)).toEqual(['0:00', '0:10', '0:20', '0:30']);
  });

  it('says what was skipped where there is room', () => {
    const { skips } = axisOf([0, 1_000, 29_000, 30_000], 31_000, 600);
    expect(texts(skips)).toEqual(['28 s later']);
  });

  it('says it roughly, or not at all, where there is less', () => {
    const nearlyADay = [0, 23 * HOUR + 59 * 60_000];
    const end = nearlyADay[1] ?? 0;
    expect(texts(axisOf(nearlyADay, end, 600).skips)).toEqual(['23 h 59 min later']);
    expect(texts(axisOf(nearlyADay, end, 150).skips)).toEqual(['1 d later']);
    expect(texts(axisOf(nearlyADay, end, 80).skips)).toEqual([]);
  });

  it('shows finer values in a window, the same while it moves', () => {
    const everySecond = Array.from({ length: 61 }, (_, second) => second * 1_000);
    const { story } = readerOf(everySecond, 60_000);
    const textsIn = (from: number) => {
      const scale = timeScale(story, 900, { from, until: from + 8_000 });
      return texts(axisLayout(story, scale).ticks);
    };
    const one = textsIn(17_000);
    const other = textsIn(17_400);
    expect(one.length).toBeGreaterThan(4);
    expect(other.filter((text) => one.includes(text)).length).toBeGreaterThanOrEqual(
      other.length - 1,
    );
  });

  it('says what was skipped as long as any of it is in sight', () => {
    const { story } = readerOf([0, 1_000, 29_000, 30_000], 31_000);
    const [skip] = story.skips;
    if (!skip) throw new Error('nothing was skipped');
    const window = { from: skip.from + 300, until: skip.from + 1_300 };
    const { skips } = axisLayout(story, timeScale(story, 600, window));
    expect(texts(skips)).toEqual(['28 s later']);
    expect(skips[0]?.x).toBe(300);
  });

  it('never goes beyond the end of the run', () => {
    const { ticks } = axisOf([0, 15_000, 30_000, 45_000, 60_000], 62_300, 1_200);
    expect(texts(ticks)).not.toContain('1:15');
  });

  it('copes with a run in which nothing happens', () => {
    expect(axisOf([], 0, 400)).toEqual({ ticks: [{ x: TIME_MARGIN, text: '0:00' }], skips: [] });
  });

  it('never lets labels overlap', () => {
    const gaps = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 2_000 }),
      fc.integer({ min: 1_000, max: 48 * HOUR }),
    );
    fc.assert(
      fc.property(
        fc.array(gaps, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 200, max: 1_600 }),
        (waits, width) => {
          let at = 0;
          const instants = waits.map((wait) => {
            at += wait;
            return at;
          });
          const { ticks, skips } = axisOf(instants, at, width);
          const labels = [
            ...ticks.map(({ x, text }) => ({ x, half: (text.length * 7.2) / 2 })),
            ...skips.map(({ x, text }) => ({ x, half: (text.length * 6.2) / 2 })),
          ].sort((one, other) => one.x - other.x);
          for (const [index, label] of labels.entries()) {
            const next = labels[index + 1];
            if (next) expect(label.x + label.half).toBeLessThan(next.x - next.half);
            expect(label.x + label.half).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
