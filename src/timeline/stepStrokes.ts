import { inSight, type TimeScale } from './axisLayout';
import { type Course, settledAt } from './moments';

/** Where the steps in sight begin, as one path of strokes; empty where they would run together. */
export function stepStrokes(course: Course, scale: TimeScale, height: number): string {
  const [left, right] = scale.range();
  const seen = inSight(scale);
  const first = Math.max(0, course.story.stepAt(seen.from));
  const steps = course.steps.slice(first, course.story.stepAt(seen.until) + 1);
  if (steps.length * 5 > right - left) return '';
  return steps.map(({ index }) => `M${strokeX(course, scale, index)} 0v${height}`).join('');
}

function strokeX(reader: Course, scale: TimeScale, step: number): number {
  // Half pixels keep strokes one pixel wide sharp.
  return Math.floor(scale(settledAt(reader, step))) + 0.5;
}
