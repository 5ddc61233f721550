import { createStore, type StoreApi } from 'zustand/vanilla';

/** The speeds that a learner can choose, as factors of story time. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where the playhead stands. */
interface PlayerState {
  readonly storyMs: number;
  readonly lengthMs: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  /** Where a glide ends, in story milliseconds; null while none is under way. */
  readonly glidesTo: number | null;
}

/** Frames longer than this (a tab left alone) count as this long, in milliseconds. */
const LONGEST_FRAME_MS = 100;

/** The single owner of real time: everything that moves, moves because of this. */
export interface Player {
  readonly store: StoreApi<PlayerState>;
  readonly play: () => void;
  readonly pause: () => void;
  /** Goes to the first moment and on to the second, at the chosen speed: a step seen to happen. */
  readonly glide: (fromMs: number, toMs: number) => void;
  /** Goes to a moment, in story milliseconds; playing goes on from there. */
  readonly seek: (storyMs: number) => void;
  readonly setSpeed: (speed: Speed) => void;
  /** Shows stills instead of movement: of each moment, the one that it is part of; null moves. */
  readonly showStills: (stillOf: ((storyMs: number) => number) | null) => void;
  /** Takes a new run, at this moment of it. */
  readonly load: (lengthMs: number, storyMs: number) => void;
}

export function createPlayer(): Player {
  const store = createStore<PlayerState>(() => ({
    storyMs: 0,
    lengthMs: 0,
    isPlaying: false,
    speed: 1,
    glidesTo: null,
  }));
  const within = (storyMs: number, lengthMs: number) => Math.min(Math.max(storyMs, 0), lengthMs);
  let lastFrame: number | null = null;
  let isScheduled = false;
  let stillOf: ((storyMs: number) => number) | null = null;
  /** The moment while stills are shown: the playhead waits at each until the next one is due. */
  let hidden = { still: Number.NaN, storyMs: 0 };

  function schedule() {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(tick);
  }

  function tick(now: number) {
    isScheduled = false;
    const { isPlaying, speed, storyMs, lengthMs, glidesTo } = store.getState();
    if (!isPlaying && glidesTo === null) {
      lastFrame = null;
      return;
    }
    const elapsed = lastFrame === null ? 0 : Math.min(now - lastFrame, LONGEST_FRAME_MS);
    lastFrame = now;
    const end = glidesTo ?? lengthMs;
    const from = hidden.still === storyMs ? hidden.storyMs : storyMs;
    const next = within(from + elapsed * speed, end);
    const shown = stillOf && next < end ? within(stillOf(next), end) : next;
    hidden = { still: shown, storyMs: next };
    const isUnderWay = next < end;
    store.setState({
      storyMs: shown,
      isPlaying: isPlaying && isUnderWay,
      glidesTo: isUnderWay ? glidesTo : null,
    });
    schedule();
  }

  function goTo(storyMs: number) {
    store.setState({ storyMs: within(storyMs, store.getState().lengthMs), glidesTo: null });
  }

  return {
    store,
    play() {
      const { storyMs, lengthMs } = store.getState();
      if (lengthMs === 0) return;
      store.setState({
        isPlaying: true,
        storyMs: storyMs >= lengthMs ? 0 : storyMs,
        glidesTo: null,
      });
      schedule();
    },
    pause() {
      store.setState({ isPlaying: false, glidesTo: null });
    },
    glide(fromMs, toMs) {
      const { lengthMs } = store.getState();
      const end = within(toMs, lengthMs);
      store.setState({ isPlaying: false, storyMs: within(fromMs, lengthMs), glidesTo: end });
      schedule();
    },
    seek: goTo,
    showStills(next) {
      stillOf = next;
    },
    setSpeed: (speed) => store.setState({ speed }),
    load(lengthMs, storyMs) {
      const { isPlaying } = store.getState();
      const at = within(storyMs, lengthMs);
      const goesOn = isPlaying && at < lengthMs;
      store.setState({ lengthMs, storyMs: at, isPlaying: goesOn, glidesTo: null });
    },
  };
}
