import { settledAt } from '../timeline/moments';
import { player, useApp } from './store';

/** For those who asked for less motion, playing goes from still to still: nothing glides. */
export function followMotion(): void {
  const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const apply = () => {
    const { course } = useApp.getState();
    player.showStills(
      lessMotion.matches && course
        ? (storyMs) => settledAt(course.reader, course.reader.story.stepAt(storyMs))
        : null,
    );
  };
  apply();
  lessMotion.addEventListener('change', apply);
  useApp.subscribe((state, before) => {
    if (state.course !== before.course) apply();
  });
}
