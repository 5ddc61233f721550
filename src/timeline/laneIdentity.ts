import type { TimelineLane } from '../models/scene';
import type { Subject } from '../models/subject';

/** What tells a lane from all others. */
export function laneId({ id, subject }: TimelineLane): string {
  return id ?? subject;
}

/** Whether some of a lane's work is that of something else: a batch's. */
export function showsWorkOf({ spans }: TimelineLane, subject: Subject | null): boolean {
  return subject !== null && spans.some(({ of }) => of === subject);
}

/** Whether something is to be seen in a lane. */
export function isOf(lane: TimelineLane, subject: Subject): boolean {
  return lane.subject === subject || showsWorkOf(lane, subject);
}
