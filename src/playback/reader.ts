import type { AnyScenario, Model, Run } from '../models/model';
import type { Scene, StageRoom } from '../models/scene';
import type { TraceEvent } from '../simulator/trace';
import { type Step, stepsOf } from './steps';
import { type StoryTime, storyTimeOf, TRAVEL_MS } from './storyTime';

/** Events between two checkpoints: the most that going to any step has to replay. */
const CHECKPOINT_EVENTS = 400;

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

type Scenes = Pick<Moment, 'scene' | 'before'>;

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

  /** The scenes before and after a step, from one replay. */
  function read(step: number): Scenes {
    const from = steps[step]?.first ?? 0;
    const checkpoint = checkpoints.findLast((saved) => saved.events <= from);
    const replayed = checkpoint ? fold.copy(checkpoint.state) : fold.start();
    for (const event of trace.slice(checkpoint?.events ?? 0, from)) fold.apply(replayed, event);
    const before = fold.scene(replayed);
    const to = (steps[step]?.last ?? -1) + 1;
    for (const event of trace.slice(from, to)) fold.apply(replayed, event);
    return { before, scene: fold.scene(replayed) };
  }

  // Playing asks for the same scenes frame after frame.
  let recent: { readonly step: number; readonly scenes: Scenes } | null = null;
  function scenesAt(step: number): Scenes {
    if (recent?.step !== step) recent = { step, scenes: read(step) };
    return recent.scenes;
  }

  return {
    steps,
    story,
    room: fold.room(state),
    sceneAt: (step) => scenesAt(step).scene,
    momentAt(storyMs) {
      const step = story.stepAt(storyMs);
      const sinceStep = storyMs - story.startOf(step);
      return {
        storyMs,
        virtualMs: story.virtualAt(storyMs),
        step,
        ...scenesAt(step),
        travel: Math.min(1, Math.max(0, sinceStep / TRAVEL_MS)),
      };
    },
  };
}
