import { createStore, type StoreApi } from 'zustand/vanilla';

/** The speeds that a learner can choose, as factors of story time. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where the playhead stands. */
export interface PlayerState {
  readonly storyMs: number;
  readonly lengthMs: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
}

/** Frames longer than this (a tab left alone) count as this long, in milliseconds. */
const LONGEST_FRAME_MS = 100;

/** The single owner of real time: everything that moves, moves because of this. */
export interface Player {
  readonly store: StoreApi<PlayerState>;
  readonly play: () => void;
  readonly pause: () => void;
  /** Goes to a moment, in story milliseconds; playing goes on from there. */
  readonly seek: (storyMs: number) => void;
  readonly setSpeed: (speed: Speed) => void;
  /** Takes a new run, at this moment of it. */
  readonly load: (lengthMs: number, storyMs: number) => void;
}

export function createPlayer(): Player {
  const store = createStore<PlayerState>(() => ({
    storyMs: 0,
    lengthMs: 0,
    isPlaying: false,
    speed: 1,
  }));
  const within = (storyMs: number, lengthMs: number) => Math.min(Math.max(storyMs, 0), lengthMs);
  let lastFrame: number | null = null;
  let isScheduled = false;

  function schedule() {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(tick);
  }

  function tick(now: number) {
    isScheduled = false;
    const { isPlaying, speed, storyMs, lengthMs } = store.getState();
    if (!isPlaying) {
      lastFrame = null;
      return;
    }
    const elapsed = lastFrame === null ? 0 : Math.min(now - lastFrame, LONGEST_FRAME_MS);
    lastFrame = now;
    const next = within(storyMs + elapsed * speed, lengthMs);
    store.setState({ storyMs: next, isPlaying: next < lengthMs });
    schedule();
  }

  return {
    store,
    play() {
      const { isPlaying, storyMs, lengthMs } = store.getState();
      if (isPlaying || lengthMs === 0) return;
      store.setState({ isPlaying: true, storyMs: storyMs >= lengthMs ? 0 : storyMs });
      schedule();
    },
    pause: () => store.setState({ isPlaying: false }),
    seek: (storyMs) => store.setState({ storyMs: within(storyMs, store.getState().lengthMs) }),
    setSpeed: (speed) => store.setState({ speed }),
    load(lengthMs, storyMs) {
      const { isPlaying } = store.getState();
      const at = within(storyMs, lengthMs);
      store.setState({ lengthMs, storyMs: at, isPlaying: isPlaying && at < lengthMs });
    },
  };
}
