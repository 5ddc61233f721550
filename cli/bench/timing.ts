/** Times of repeated runs, in milliseconds. */
export interface Timing {
  readonly medianMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly runs: number;
}

/** Runs the work, first to warm up, then to be timed. */
export function time(work: () => void, runs: number, warmUp = Math.ceil(runs / 2)): Timing {
  for (let run = 0; run < warmUp; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((one, other) => one - other);
  return {
    medianMs: round(times[Math.floor(times.length / 2)] ?? 0),
    minMs: round(times[0] ?? 0),
    maxMs: round(times.at(-1) ?? 0),
    runs,
  };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
