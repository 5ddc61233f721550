import type { Player } from '../playback/player';
import { type Course, settledAt } from '../timeline/moments';

/**
 * For those who asked for less motion, playing goes from still to still: nothing glides.
 *
 * @param onCourse calls what it is given whenever another course is played
 */
export function followMotion(
  player: Player,
  courseNow: () => Course | undefined,
  onCourse: (changed: () => void) => void,
): void {
  const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const apply = () => {
    const course = courseNow();
    player.showStills(
      lessMotion.matches && course
        ? (storyMs) => settledAt(course, course.story.stepAt(storyMs))
        : null,
    );
  };
  apply();
  lessMotion.addEventListener('change', apply);
  onCourse(apply);
}
