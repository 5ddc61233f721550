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
}

/**
 * Makes a run readable: one fold over the whole trace finds the room that it needs and leaves
 * checkpoints, from which any step is a short replay away.
 */
export function readerOf<Scenario extends AnyScenario, Event extends TraceEvent, State>(
  model: Model<Scenario, Event, State>,
  run: Run<Scenario, Event>,
): Reader {
  const { trace } = run;
  const fold = model.fold(run);
  const steps = stepsOf(trace, model.startsStep);
  const story = storyTimeOf(steps, run.ended.atMs);
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

  function read(step: number): Scene {
    const to = (steps[step]?.last ?? -1) + 1;
    const checkpoint = checkpoints.findLast((saved) => saved.events <= to);
    const replayed = checkpoint ? fold.copy(checkpoint.state) : fold.start();
    for (const event of trace.slice(checkpoint?.events ?? 0, to)) fold.apply(replayed, event);
    return fold.scene(replayed);
  }

  // Playing asks for the same two scenes frame after frame, and then for the one that follows.
  const recent = new Map<number, Scene>();
  function sceneAt(step: number): Scene {
    const scene = recent.get(step) ?? read(step);
    recent.delete(step);
    recent.set(step, scene);
    for (const oldest of recent.keys()) {
      if (recent.size <= RECENT_SCENES) break;
      recent.delete(oldest);
    }
    return scene;
  }

  return {
    steps,
    story,
    room: fold.room(state),
    sceneAt,
    momentAt(storyMs) {
      const step = story.stepAt(storyMs);
      const sinceStep = storyMs - story.startOf(step);
      return {
        storyMs,
        virtualMs: story.virtualAt(storyMs),
        step,
        scene: sceneAt(step),
        // Only a moment in which something travels needs it: a jump to rest is half the work.
        get before() {
          return sceneAt(step - 1);
        },
        travel: Math.min(1, Math.max(0, sinceStep / TRAVEL_MS)),
      };
    },
  };
}
