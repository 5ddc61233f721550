import { stepOfTaken } from '../../playback/lives';
import type { Recording } from '../../simulator/recorder';
import { type Course, settledAt } from '../../timeline/moments';

/** The story time at which a transition has been taken and the picture has come to rest. */
export function storyOfTaken(course: Course, recording: Recording, taken: number): number {
  const step = stepOfTaken(recording, course.steps, taken);
  const atMs = recording.taken.atMs[taken] ?? 0;
  // Some are taken while nothing happens that the run has an event for.
  return step?.at === atMs ? settledAt(course, step.index) : course.story.storyAt(atMs);
}
