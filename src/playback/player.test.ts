import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlayer } from './player';

let frames: ((now: number) => void)[] = [];
let now = 0;

/** Lets real time pass, in frames of 16 ms unless said otherwise. */
function pass(ms: number, frameMs = 16) {
  for (const until = now + ms; now < until; ) {
    now += frameMs;
    const due = frames;
    frames = [];
    for (const frame of due) frame(now);
  }
}

beforeEach(() => {
  frames = [];
  now = 5_000;
  vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

function loaded(lengthMs = 10_000) {
  const player = createPlayer();
  player.load(lengthMs, 0);
  return player;
}

describe('the player', () => {
  it('stands still until it is played, and asks for no frames meanwhile', () => {
    const player = loaded();
    pass(1_000);
    expect(player.store.getState().storyMs).toBe(0);
    expect(frames).toHaveLength(0);
  });

  it('moves along real time, at the speed that was chosen', () => {
    const player = loaded();
    player.play();
    pass(16);
    pass(320);
    expect(player.store.getState().storyMs).toBe(320);
    player.setSpeed(4);
    pass(320);
    expect(player.store.getState().storyMs).toBe(320 + 1_280);
  });

  it('has one loop, however often it is asked to play', () => {
    const player = loaded();
    player.play();
    player.play();
    player.pause();
    player.play();
    expect(frames).toHaveLength(1);
  });

  it('pauses where it is, and goes on from there', () => {
    const player = loaded();
    player.play();
    pass(16);
    pass(160);
    player.pause();
    pass(5_000);
    expect(player.store.getState()).toMatchObject({ storyMs: 160, isPlaying: false });
    player.play();
    pass(16);
    pass(160);
    expect(player.store.getState().storyMs).toBe(320);
  });

  it('ends at the end, and plays again from the beginning', () => {
    const player = loaded(200);
    player.play();
    pass(1_000);
    expect(player.store.getState()).toMatchObject({ storyMs: 200, isPlaying: false });
    expect(frames).toHaveLength(0);
    player.play();
    expect(player.store.getState()).toMatchObject({ storyMs: 0, isPlaying: true });
  });

  it('does not leap when the tab was left alone', () => {
    const player = loaded();
    player.play();
    pass(16);
    pass(60_000, 60_000);
    expect(player.store.getState().storyMs).toBe(100);
  });

  it('seeks within the run, and plays on from there', () => {
    const player = loaded();
    player.seek(99_999);
    expect(player.store.getState().storyMs).toBe(10_000);
    player.seek(-5);
    expect(player.store.getState().storyMs).toBe(0);
    player.play();
    pass(16);
    player.seek(4_000);
    pass(16);
    expect(player.store.getState()).toMatchObject({ storyMs: 4_016, isPlaying: true });
  });

  it('takes a new run without stopping, at the moment that it is given', () => {
    const player = loaded();
    player.play();
    player.load(3_000, 1_000);
    expect(player.store.getState()).toMatchObject({
      storyMs: 1_000,
      lengthMs: 3_000,
      isPlaying: true,
    });
    player.load(500, 1_000);
    expect(player.store.getState()).toMatchObject({ storyMs: 500, isPlaying: false });
  });

  it('has nothing to play in an empty run', () => {
    const player = loaded(0);
    player.play();
    expect(player.store.getState().isPlaying).toBe(false);
  });

  it('goes from still to still for those who asked for less motion, at the same pace', () => {
    const player = loaded();
    player.showStills((storyMs) => Math.floor(storyMs / 1_000) * 1_000 + 450);
    const seen = new Set<number>();
    player.store.subscribe(({ storyMs }) => seen.add(storyMs));
    player.play();
    pass(3_500);
    seen.delete(0);
    expect([...seen]).toEqual([450, 1_450, 2_450, 3_450]);
    player.pause();
    pass(5_000);
    player.play();
    pass(600);
    expect(player.store.getState().storyMs).toBe(4_450);
    player.seek(8_000);
    pass(3_000);
    expect(player.store.getState()).toMatchObject({ storyMs: 10_000, isPlaying: false });
  });
});
