/** Waits for the browser's next frame. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Milliseconds between frames from the start of something until it is done. */
export async function frameTimes(start: () => void, isDone: () => boolean): Promise<number[]> {
  const times: number[] = [];
  let before = await nextFrame();
  start();
  // The first frame after the start is not between two frames of movement.
  before = await nextFrame();
  while (!isDone()) {
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  return times;
}
