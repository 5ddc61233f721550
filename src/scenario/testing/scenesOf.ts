import type { Scene, SceneFold } from '../../models/scene';
import type { TraceEvent } from '../../simulator/trace';

/** The scene after each step of a run, and the room that the stage needs at its end. */
export function scenesOf<Event extends TraceEvent, State>(
  trace: readonly Event[],
  fold: SceneFold<Event, State>,
  startsStep: (event: Event, previous: Event) => boolean,
) {
  const state = fold.start();
  const scenes: Scene[] = [];
  for (const [seq, event] of trace.entries()) {
    fold.apply(state, event);
    const next = trace[seq + 1];
    if (next?.at === event.at && !startsStep(next, event)) continue;
    // A state is changed in place: each scene is made of a copy, as a checkpoint would be.
    scenes.push(fold.scene(fold.copy(state)));
  }
  return { scenes, room: fold.room(state) };
}
