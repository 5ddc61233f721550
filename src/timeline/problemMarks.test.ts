import { describe, expect, it } from 'vitest';
import { TRAVEL_MS } from '../playback/storyTime';
import { timeScale } from './axisLayout';
import { placeProblems, problemMarks } from './problemMarks';
import { readerOf } from './reader.fixture';

describe('problemMarks', () => {
  const reader = readerOf([0, 1_000, 2_000, 3_000, 4_000], 4_000);
  const problems = placeProblems(
    reader.steps.map(({ first, at }) => ({ seq: first, at, title: `p${first}`, kind: 'ps' })),
    reader,
  );

  it('stands at the step and leads to where it can be seen', () => {
    const marks = problemMarks(problems.slice(1, 2), timeScale(reader.story, 900));
    expect(marks).toHaveLength(1);
    expect(marks[0]?.x).toBe(timeScale(reader.story, 900)(reader.story.startOf(1) + TRAVEL_MS));
    expect(marks[0]?.problems[0]?.storyMs).toBe(reader.story.startOf(1) + TRAVEL_MS);
  });

  it('shows only those in sight of the window', () => {
    const at = reader.story.startOf(2) + TRAVEL_MS;
    const window = { from: at - 400, until: at + 400 };
    const marks = problemMarks(problems, timeScale(reader.story, 900, window));
    expect(marks.flatMap((mark) => mark.problems.map(({ title }) => title))).toEqual(['p2']);
  });

  it('takes those that crowd together, and loses none', () => {
    const apart = problemMarks(problems, timeScale(reader.story, 900));
    const crowded = problemMarks(problems, timeScale(reader.story, 120));
    expect(apart).toHaveLength(5);
    expect(crowded.length).toBeLessThan(5);
    expect(crowded.flatMap((mark) => mark.problems)).toHaveLength(5);
  });
});
