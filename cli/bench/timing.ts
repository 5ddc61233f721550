/** Milliseconds of repeated runs. */
export interface Timing {
  /** Of processor time, all threads of the process together, which other programs hardly change. */
  readonly processorMs: number;
  /** By the clock on the wall: longer than it takes where other programs are at work. */
  readonly medianMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly runs: number;
}

/** No one piece of work is timed for longer than this, however many runs are left. */
const LONGEST_MS = 4_000;

/**
 * Runs the work, first to warm up, then to be timed: at least once, and as often as asked for unless
 * that takes too long.
 */
export function time(work: () => void, runs: number, warmUp = Math.ceil(runs / 2)): Timing {
  repeat(work, warmUp);
  const times = repeat(work, runs);
  const wall = sorted(times.map(({ wallMs }) => wallMs));
  return {
    processorMs: round(median(sorted(times.map(({ processorMs }) => processorMs)))),
    medianMs: round(median(wall)),
    minMs: round(wall[0] ?? 0),
    maxMs: round(wall.at(-1) ?? 0),
    runs: times.length,
  };
}

function repeat(work: () => void, most: number) {
  const times: { readonly wallMs: number; readonly processorMs: number }[] = [];
  const until = performance.now() + LONGEST_MS;
  while (times.length < most && (times.length === 0 || performance.now() < until)) {
    const before = process.cpuUsage();
    const began = performance.now();
    work();
    const wallMs = performance.now() - began;
    const { user, system } = process.cpuUsage(before);
    times.push({ wallMs, processorMs: (user + system) / 1_000 });
  }
  return times;
}

function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((one, other) => one - other);
}

function median(values: readonly number[]): number {
  return values[Math.floor(values.length / 2)] ?? 0;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
