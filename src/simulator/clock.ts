import TinyQueue from 'tinyqueue';

/** A callback waiting for its virtual moment. */
export interface Timer {
  readonly due: number;
  readonly order: number;
  /** Background timers (an idle environment's recycling) do not keep a run alive. */
  readonly background: boolean;
  /** The event that was being dealt with when the timer was set. */
  readonly cause: number | null;
  /** Null once it has fired or was cleared. */
  callback: (() => void) | null;
}

/** The two methods that XState asks of a clock. */
export interface TimerFace {
  setTimeout(callback: () => void, delayMs: number): Timer;
  clearTimeout(timer: Timer | undefined): void;
}

/**
 * Virtual time: a binary heap of timers, ordered by due time, then by the order in which they were
 * set. `now` is set before each callback runs, so a timer that sets another sees the right moment.
 * The clock also carries the current cause through time: a timer fires under the cause it was set.
 */
export class VirtualClock implements TimerFace {
  now = 0;
  cause: number | null = null;
  /** Timers that still keep the run alive. */
  pending = 0;
  readonly background: TimerFace = {
    setTimeout: (callback, delayMs) => this.add(callback, delayMs, true),
    clearTimeout: (timer) => this.clearTimeout(timer),
  };

  private order = 0;
  private readonly timers = new TinyQueue<Timer>([], (a, b) => a.due - b.due || a.order - b.order);

  setTimeout(callback: () => void, delayMs: number): Timer {
    return this.add(callback, delayMs, false);
  }

  clearTimeout(timer: Timer | undefined): void {
    if (!timer?.callback) return;
    timer.callback = null;
    if (!timer.background) this.pending -= 1;
  }

  /** When the next timer is due, in virtual milliseconds; null when none is left. */
  nextDue(): number | null {
    for (let timer = this.timers.peek(); timer; timer = this.timers.peek()) {
      if (timer.callback) return timer.due;
      this.timers.pop();
    }
    return null;
  }

  /** Fires the next timer at its moment. */
  step(): void {
    const timer = this.timers.pop();
    if (!timer?.callback) return;
    const { callback } = timer;
    this.clearTimeout(timer);
    this.now = timer.due;
    this.cause = timer.cause;
    callback();
  }

  private add(callback: () => void, delayMs: number, background: boolean): Timer {
    const timer = {
      due: this.now + Math.max(0, delayMs),
      order: this.order,
      background,
      cause: this.cause,
      callback,
    };
    this.order += 1;
    if (!background) this.pending += 1;
    this.timers.push(timer);
    return timer;
  }
}
