import type { AnyScenario, Model, Run } from '../models/model';
import type { Scene, StageRoom } from '../models/scene';
import type { TraceEvent } from '../simulator/trace';
import { type Step, stepsOf } from './steps';
import { type StoryTime, storyTimeOf, TRAVEL_MS } from './storyTime';

/** Events between two checkpoints: the most that going to any step has to replay. */
const CHECKPOINT_EVENTS = 400;

const RECENT_SCENES = 3;

/** A moment of a run: everything a picture of it depends on besides its size. */
export interface Moment {
  readonly storyMs: number;
  readonly virtualMs: number;
  /** Index of the step that is being shown; -1 in an empty run. */
  readonly step: number;
  /** The scene once the step has happened. */
  readonly scene: Scene;
  /** The scene before it. */
  readonly before: Scene;
  /** How far what changed place has travelled, from 0 to 1. */
  readonly travel: number;
}

/** Reads scenes out of a run, in any order. */
export interface Reader {
  readonly steps: readonly Step[];
  readonly story: StoryTime;
  readonly room: StageRoom;
  /** The scene after a step; -1 is before anything has happened. */
  readonly sceneAt: (step: number) => Scene;
  readonly momentAt: (storyMs: number) => Moment;
  /** The same run told in another story time, which says of each of its steps when it begins. */
  readonly toldIn: (story: StoryTime) => Reader;
}

/** How far a step has come, from 0 to exactly 1. */
function travelIn(story: StoryTime, step: number, storyMs: number): number {
  // A story that is told of several runs can begin before the first step of this one.
  if (step < 0) return 1;
  const begins = story.startOf(step);
  // The very sum that rest is looked for at: a quotient can be a hair short of 1 there.
  if (storyMs >= begins + TRAVEL_MS) return 1;
  return Math.max(0, (storyMs - begins) / TRAVEL_MS);
}

/**
 * Makes a run readable: one fold over the whole trace finds the room that it needs and leaves
 * checkpoints, from which any step is a short replay away.
 */
export function readerOf<Scenario extends AnyScenario, Event extends TraceEvent, State>(
  model: Pick<Model<Scenario, Event, State>, 'fold' | 'startsStep'>,
  run: Run<Scenario, Event>,
): Reader {
  const { trace } = run;
  const fold = model.fold(run);
  const steps = stepsOf(trace, model.startsStep);
  const checkpoints: { readonly events: number; readonly state: State }[] = [];
  const state = fold.start();
  checkpoints.push({ events: 0, state: fold.copy(state) });
  for (const step of steps) {
    for (const event of trace.slice(step.first, step.last + 1)) fold.apply(state, event);
    const saved = checkpoints.at(-1)?.events ?? 0;
    if (step.last + 1 - saved >= CHECKPOINT_EVENTS) {
      checkpoints.push({ events: step.last + 1, state: fold.copy(state) });
    }
  }

  const eventsUpTo = (step: number) => (steps[step]?.last ?? -1) + 1;

  function replay(state: State, from: number, to: number): State {
    for (const event of trace.slice(from, to)) fold.apply(state, event);
    return state;
  }

  /** The model's state after a step, to be changed at will. */
  function stateAt(step: number): State {
    const to = eventsUpTo(step);
    const checkpoint = checkpoints.findLast((saved) => saved.events <= to);
    if (!checkpoint) return replay(fold.start(), 0, to);
    return replay(fold.copy(checkpoint.state), checkpoint.events, to);
  }

  // Playing asks for the same two scenes frame after frame, and then for the one that follows.
  const recent = new Map<number, Scene>();
  function keep(step: number, scene: Scene): Scene {
    recent.delete(step);
    recent.set(step, scene);
    for (const oldest of recent.keys()) {
      if (recent.size <= RECENT_SCENES) break;
      recent.delete(oldest);
    }
    return scene;
  }
  function sceneAt(step: number): Scene {
    return keep(step, recent.get(step) ?? fold.scene(stateAt(step)));
  }

  /**
   * Reads a step's scene and the one before it in one replay, so that what did not change between
   * them is the very same in both: drawing then has to look at nothing but the rest.
   */
  function readBoth(step: number): void {
    if (recent.has(step) && recent.has(step - 1)) return;
    const state = stateAt(step - 1);
    keep(step - 1, fold.scene(state));
    keep(step, fold.scene(replay(state, eventsUpTo(step - 1), eventsUpTo(step))));
  }

  const room = fold.room(state);
  const endsAtMs = Math.max(run.ended.atMs, steps.at(-1)?.at ?? 0);
  function toldIn(story: StoryTime): Reader {
    return {
      steps,
      story,
      room,
      sceneAt,
      momentAt(storyMs) {
        const step = story.stepAt(storyMs);
        const travel = travelIn(story, step, storyMs);
        if (travel < 1) readBoth(step);
        return {
          storyMs,
          // It can go on after the last: this run stays as it ended.
          virtualMs: Math.min(endsAtMs, story.virtualAt(storyMs)),
          step,
          scene: sceneAt(step),
          // Only a moment in which something travels needs it: a jump to rest is half the work.
          get before() {
            return sceneAt(step - 1);
          },
          travel,
        };
      },
      toldIn,
    };
  }
  return toldIn(storyTimeOf(steps, run.ended.atMs));
}
