import {
  type AnyEventObject,
  type AnyStateMachine,
  type AnyTransitionDefinition,
  type EventFrom,
  type MachineContext,
  matchesState,
  type SnapshotFrom,
  type StateValue,
} from 'xstate';
import type { Act, Given } from './acts';
import type { Timer, TimerFace } from './clock';
import { beginningOf, type Place, type Way } from './ways';

/**
 * One life of an XState machine on the virtual clock. It goes the way that XState's own actor would
 * go, for less than half the price: thousands of them live in one run.
 */
export interface Actor<Machine extends AnyStateMachine> {
  readonly id: string;
  /** Begins its life; what was sent before comes right after. */
  readonly start: () => this;
  /** Tells it what happened, as soon as it is done with what it is doing. */
  readonly send: (event: EventFrom<Machine>) => void;
  /** Where it was when it last was done with something. */
  readonly getSnapshot: () => Pick<
    SnapshotFrom<Machine>,
    'status' | 'value' | 'context' | 'matches'
  >;
}

/** What is seen of an actor by someone who watches it. */
export type Seen =
  | { readonly is: 'made'; readonly actor: Watched }
  /** It turns to something that it was told. */
  | { readonly is: 'heard'; readonly actor: Watched; readonly event: AnyEventObject }
  | {
      readonly is: 'went';
      readonly actor: Watched;
      readonly along: AnyTransitionDefinition;
      /** Where it is afterwards. */
      readonly value: StateValue;
    };

/** An actor that is watched. */
interface Watched {
  readonly id: string;
  readonly machine: AnyStateMachine;
  readonly input: unknown;
}

/** What an actor lives in. */
export interface Surroundings {
  readonly clock: TimerFace;
  /** Its life is over because one of its actions, guards or delays has thrown. */
  readonly onError: (error: unknown) => void;
  readonly watch: ((seen: Seen) => void) | null;
}

/** Where an actor is, as XState says it. */
class Whereabouts {
  constructor(
    readonly status: 'active' | 'done' | 'error',
    readonly context: MachineContext,
    private readonly place: Place,
  ) {}

  get value(): StateValue {
    return this.place.value;
  }

  matches(value: StateValue): boolean {
    return matchesState(value, this.place.value);
  }
}

/** An actor as it is made: it has found its first state already, and has yet to act on it. */
export class Life implements Watched {
  private stage: 'made' | 'running' | 'over' = 'made';
  /** In the middle of something: what it is told now has to wait. */
  private isBusy = false;
  private failure: { readonly error: unknown } | null = null;
  private readonly mail: AnyEventObject[] = [];
  /** Put off until it is started. */
  private readonly firstActs: (() => void)[] = [];
  /** Put off until everything else about an event is done. */
  private readonly timerWork: (() => void)[] = [];
  /** What the states themselves have to say, once they have all been entered. */
  private readonly raised: AnyEventObject[] = [];
  private readonly timers = new Map<string, Timer>();
  private context: MachineContext;
  private place: Place;
  private snapshot: Whereabouts;

  constructor(
    readonly machine: AnyStateMachine,
    readonly id: string,
    readonly input: unknown,
    private readonly surroundings: Surroundings,
  ) {
    surroundings.watch?.({ is: 'made', actor: this });
    const event = { type: 'xstate.init', input };
    const beginning = beginningOf(machine);
    this.context = {};
    this.place = beginning.to;
    try {
      this.context = contextOf(machine, input);
      this.go(beginning, event);
      this.settle(event);
    } catch (error) {
      this.failure = { error };
    }
    this.snapshot = this.whereabouts();
  }

  start(): this {
    if (this.stage !== 'made') return this;
    this.stage = 'running';
    this.isBusy = true;
    try {
      if (this.failure) throw this.failure.error;
      for (const act of this.firstActs) act();
      this.arrive();
    } catch (error) {
      this.fail(error);
    }
    this.readMail();
    return this;
  }

  send(event: AnyEventObject): void {
    if (this.stage === 'over') return;
    this.mail.push(event);
    if (this.stage === 'made' || this.isBusy) return;
    this.isBusy = true;
    this.readMail();
  }

  getSnapshot(): Whereabouts {
    return this.snapshot;
  }

  private readMail() {
    for (let event = this.mail.shift(); event; event = this.mail.shift()) {
      this.surroundings.watch?.({ is: 'heard', actor: this, event });
      try {
        const way = this.choose(this.place.on(event.type), event);
        if (!way) continue;
        this.go(way, event);
        this.settle(event);
        this.arrive();
      } catch (error) {
        this.fail(error);
      }
    }
    this.isBusy = false;
  }

  /** The first way that no guard forbids. */
  private choose(ways: readonly Way[], event: AnyEventObject): Way | null {
    for (const way of ways) {
      if (!way.guard || way.guard({ context: this.context, event })) return way;
    }
    return null;
  }

  private go({ acts, to, raises, definition }: Way, event: AnyEventObject) {
    for (const act of acts) this.do(act, { context: this.context, event });
    this.place = to;
    if (raises) this.raised.push(raises);
    if (definition) {
      this.surroundings.watch?.({ is: 'went', actor: this, along: definition, value: to.value });
    }
  }
  private do(act: Act, given: Given) {
    switch (act.is) {
      case 'action': {
        const { call, params } = act;
        const work = () => call(given, params?.(given));
        if (this.stage === 'made') this.firstActs.push(work);
        else work();
        return;
      }
      case 'assign':
        this.context = { ...this.context, ...act.call(given, act.params?.(given)) };
        return;
      case 'set': {
        const delayMs = act.delay(given);
        this.timerWork.push(() => this.setTimer(act.event, delayMs));
        return;
      }
      case 'clear':
        this.timerWork.push(() => this.clearTimer(act.event));
        return;
    }
  }

  /** Goes on, without any event, for as long as a state has somewhere to go at once. */
  private settle(event: AnyEventObject) {
    let current = event;
    let hasMoved = true;
    while (!this.place.isEnd) {
      const { place, context } = this;
      const way = hasMoved ? this.choose(place.always(), current) : null;
      if (way) {
        this.go(way, current);
        hasMoved = this.place !== place || this.context !== context;
        continue;
      }
      const raised = this.raised.shift();
      if (!raised) return;
      current = raised;
      const answer = this.choose(this.place.on(raised.type), raised);
      if (answer) this.go(answer, raised);
      hasMoved = true;
    }
  }

  /** It has come to rest, for now or for ever. */
  private arrive() {
    this.snapshot = this.whereabouts();
    for (const work of this.timerWork) work();
    this.timerWork.length = 0;
    if (this.place.isEnd) this.end();
  }

  private whereabouts(): Whereabouts {
    const status = this.failure ? 'error' : this.place.isEnd ? 'done' : 'active';
    return new Whereabouts(status, this.context, this.place);
  }

  private setTimer(event: AnyEventObject, delayMs: number) {
    const timer = this.surroundings.clock.setTimeout(() => {
      this.timers.delete(event.type);
      this.send(event);
    }, delayMs);
    this.timers.set(event.type, timer);
  }

  private clearTimer(eventType: string) {
    this.surroundings.clock.clearTimeout(this.timers.get(eventType));
    this.timers.delete(eventType);
  }

  private fail(error: unknown) {
    this.failure = { error };
    this.snapshot = this.whereabouts();
    this.end();
    this.surroundings.onError(error);
  }

  private end() {
    this.stage = 'over';
    this.mail.length = 0;
    for (const timer of this.timers.values()) this.surroundings.clock.clearTimeout(timer);
    this.timers.clear();
  }
}

function contextOf({ config }: AnyStateMachine, input: unknown): MachineContext {
  const context: unknown = config.context;
  return typeof context === 'function' ? context({ input }) : (context ?? {});
}
