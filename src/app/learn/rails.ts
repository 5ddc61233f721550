import type { Scenario } from '../../models';
import type { Subject } from '../../models/subject';
import type { OpenRun } from '../../playback/openRun';
import type { Speed } from '../../playback/player';
import { momentAt } from '../moment';
import { player, useApp } from '../store';
import { wayBegins } from './way';

/** What a step wants on the stage. */
export interface Wanted {
  /** In the public format, and the run that it comes to. */
  readonly input: unknown;
  readonly run: OpenRun;
  /** The moment, in story milliseconds. */
  readonly storyMs: number;
  readonly speed: Speed;
  readonly selected: Subject | null;
  /** The stage is seen to come to the moment, where it can play on to it. */
  readonly isOnward: boolean;
}

interface RailsEvents {
  /** The stage has come to the moment. */
  readonly onArrived: () => void;
  /** The learner has changed something, or plays on by themselves. */
  readonly onLeft: () => void;
}

/** A look back at what led to a moment, in story milliseconds. */
const RUN_UP_MS = 1_500;

/**
 * Brings the stage to moments, and tells when it is there, or is taken somewhere else: the rails are
 * left by whatever puts another scenario on the stage or moves the playhead, whoever does it.
 */
export function createRails({ onArrived, onLeft }: RailsEvents) {
  let isOn = false;
  /** What was put on the stage last. */
  let scenario: Scenario | null = null;
  /** The run that it is of. */
  let shown: OpenRun | null = null;
  let storyMs = 0;
  /** Where the way to the moment is to begin, once the run is there; null once it has begun. */
  let begins: number | null = null;
  /** What changes meanwhile is our own doing. */
  let isOurs = false;

  function ours(change: () => void) {
    isOurs = true;
    change();
    isOurs = false;
  }

  function begin() {
    if (begins === null) return;
    const from = begins;
    begins = null;
    ours(() => {
      if (from < storyMs && !prefersLessMotion()) player.glide(from, storyMs);
      else {
        player.pause();
        player.seek(storyMs);
      }
    });
    check();
  }

  function leave() {
    isOn = false;
    onLeft();
  }

  function check() {
    if (isOurs || !isOn) return;
    const { scenario: present, kept, run } = useApp.getState();
    if (present !== scenario || kept !== null) return leave();
    if (run?.scenario !== scenario) return;
    // Whoever puts a run on the stage has still to go to its moment.
    if (begins !== null) return queueMicrotask(begin);
    const { storyMs: now, isPlaying, glidesTo } = player.store.getState();
    const isUnderWay = glidesTo === storyMs;
    if (isPlaying || (now !== storyMs && !isUnderWay)) leave();
    else if (now === storyMs) onArrived();
  }

  return {
    show({ input, run, speed, selected, isOnward, ...wanted }: Wanted) {
      const app = useApp.getState();
      const isThere =
        shown === run && app.scenario === scenario && app.run !== null && app.kept === null;
      const { storyMs: now } = player.store.getState();
      const from = isOnward ? wayBegins(isThere ? now : 0, wanted.storyMs, speed) : wanted.storyMs;
      storyMs = wanted.storyMs;
      shown = run;
      begins = from;
      ours(() => {
        if (!isThere) {
          app.setScenario(input, momentAt(run.reader, from), null, { selected, event: null });
        }
        player.setSpeed(speed);
      });
      scenario = useApp.getState().scenario;
      isOn = true;
      if (useApp.getState().run?.scenario === scenario) begin();
    },
    /** Goes to another moment of the same run, which is on the rails as well. */
    lookAt(moment: number) {
      storyMs = moment;
      begins = Math.max(0, moment - RUN_UP_MS);
      begin();
    },
    /** Whatever happens from now on is the learner's own affair. */
    release() {
      isOn = false;
    },
    /** @returns what stops it */
    watch() {
      const stops = [useApp.subscribe(check), player.store.subscribe(check)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function prefersLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
