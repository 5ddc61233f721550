import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyTransitionDefinition,
  assign,
  createActor,
  type MachineContext,
  raise,
  type StateValue,
  setup,
} from 'xstate';
import { Life } from './actor';
import { VirtualClock } from './clock';
import { simulate } from './simulate';

const EVENTS = ['one', 'two', 'three'] as const;
type Named = { readonly type: (typeof EVENTS)[number] };
interface Input {
  readonly log: (line: string) => void;
  readonly echo: (event: Named) => void;
}
interface Context extends Input {
  readonly count: number;
}

const base = setup({
  types: { context: {} as Context, events: {} as Named, input: {} as Input },
  guards: {
    isSmall: ({ context }) => context.count < 6,
    isMultiple: ({ context }, { of }: { of: number }) => context.count % of === 0,
    breaks: ({ context }) => {
      if (context.count === 4) throw new Error('guard');
      return false;
    },
  },
  delays: { short: 10, longer: ({ context }) => 10 * (context.count + 1) },
  actions: {
    count: assign({ count: ({ context }) => context.count + 1 }),
    double: assign(({ context }, { most }: { most: number }) => ({
      count: Math.min(context.count * 2, most),
    })),
    say: ({ context, event }, { where }: { where: string }) =>
      context.log(`${where} for ${event.type} at ${context.count}`),
    echo: ({ context }) => context.echo({ type: 'two' }),
    break: ({ context }) => {
      if (context.count === 5) throw new Error('action');
    },
  },
});

type Config = Parameters<typeof base.createMachine>[0];

const names = ['a', 'b', 'c'];
const paths = names.flatMap((outer) => [outer, ...names.map((inner) => `${outer}.${inner}`)]);
const action = fc.constantFrom<unknown>(
  'count',
  'echo',
  'break',
  { type: 'double', params: { most: 9 } },
  { type: 'double', params: ({ context }: { context: Context }) => ({ most: context.count + 2 }) },
);
const guard = fc.constantFrom<unknown>('isSmall', 'breaks', {
  type: 'isMultiple',
  params: { of: 2 },
});
const actions = fc.array(action, { maxLength: 2 });
const transition = fc
  .record({
    target: fc.option(fc.constantFrom(...paths), { nil: undefined }),
    guard: fc.option(guard, { nil: undefined }),
    reenter: fc.boolean(),
    actions,
  })
  .map(({ target, ...rest }) => (target ? { ...rest, target: `#machine.${target}` } : rest));
const alternatives = fc.array(transition, { minLength: 1, maxLength: 2 });
/** It comes to an end, since each turn counts. */
const bounded = fc.constantFrom(...paths).map((path) => ({
  target: `#machine.${path}`,
  guard: 'isSmall',
  actions: ['count'],
}));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });
const inState = {
  on: fc.dictionary(fc.constantFrom(...EVENTS), alternatives, { maxKeys: 2 }),
  after: fc.dictionary(fc.constantFrom('short', 'longer', '15'), alternatives, { maxKeys: 1 }),
  always: maybe(bounded),
};

function saying(where: string, entry: readonly unknown[], exit: readonly unknown[]) {
  const say = (way: string) => ({ type: 'say', params: { where: `${way} ${where}` } });
  return { entry: [say('into'), ...entry], exit: [...exit, say('out of')] };
}

const innerState = (path: string) =>
  fc
    .record({ ...inState, isFinal: fc.boolean(), entry: actions, exit: actions })
    .map(({ isFinal, entry, exit, ...rest }) =>
      isFinal
        ? { type: 'final', ...saying(path, entry, []) }
        : { ...rest, ...saying(path, entry, exit) },
    );

const outerState = (path: string) =>
  fc
    .record({
      ...inState,
      onDone: maybe(bounded),
      initial: fc.constantFrom(...names),
      states: fc.record({
        a: innerState(`${path}.a`),
        b: innerState(`${path}.b`),
        c: innerState(`${path}.c`),
      }),
      entry: actions,
      exit: actions,
    })
    .map(({ entry, exit, ...rest }) => ({ ...rest, ...saying(path, entry, exit) }));

const machines = fc
  .record({
    ...inState,
    initial: fc.constantFrom(...names),
    states: fc.record({
      a: outerState('a'),
      b: outerState('b'),
      c: outerState('c'),
      end: fc.constant({ type: 'final', ...saying('end', [], []) }),
    }),
    end: fc.option(fc.constantFrom(...EVENTS), { nil: null }),
  })
  .map(({ end, ...rest }) => ({ ...rest, on: { ...rest.on, ...(end ? { [end]: '.end' } : {}) } }));

function machineOf(config: object) {
  return base.createMachine({
    ...config,
    id: 'machine',
    context: ({ input }: { input: Input }) => ({ ...input, count: 0 }),
  } as unknown as Config);
}

type Make = (clock: VirtualClock, input: Input, onError: (error: unknown) => void) => Either;

function saidOf({ source, eventType }: AnyTransitionDefinition, value: StateValue) {
  return `went from ${source.id} for ${eventType} to ${JSON.stringify(value)}`;
}

const ours =
  (machine: AnyStateMachine): Make =>
  (clock, input, onError) =>
    new Life(machine, 'life', input, {
      clock,
      onError,
      watch(seen) {
        if (seen.is === 'went') input.log(saidOf(seen.along, seen.value));
      },
    });

const theirs =
  (machine: AnyStateMachine): Make =>
  (clock, input, onError) => {
    const actor = createActor(machine, {
      input,
      clock,
      inspect(seen) {
        if (seen.type !== '@xstate.microstep') return;
        const { value } = seen.snapshot as AnyMachineSnapshot;
        for (const one of seen._transitions) input.log(saidOf(one, value));
      },
    });
    actor.subscribe({ error: onError });
    const send = (event: AnyEventObject) => {
      // Otherwise XState says on the console that nobody hears it.
      if (actor.getSnapshot().status === 'active') actor.send(event);
    };
    return { start: () => actor.start(), send, getSnapshot: () => actor.getSnapshot() };
  };

interface Either {
  readonly start: () => unknown;
  readonly send: (event: AnyEventObject) => void;
  readonly getSnapshot: () => {
    readonly status: string;
    readonly value: StateValue;
    readonly context: MachineContext;
  };
}

/** What an actor of either kind does with events at moments. */
function lived(make: Make, moments: readonly (readonly [number, Named])[]) {
  const clock = new VirtualClock();
  const lines: string[] = [];
  let echoes = 0;
  const look = () => {
    const { status, value, context } = actor.getSnapshot();
    const where = status === 'error' ? '' : `${JSON.stringify(value)} ${context.count}`;
    lines.push(`${clock.now}: ${status} ${where}, ${clock.pending} timers`);
  };
  const input = {
    log: (line: string) => lines.push(line),
    echo(event: Named) {
      echoes += 1;
      if (echoes < 20) actor.send(event);
    },
  };
  const actor = make(clock, input, (error) => {
    // XState says before it in which guard that was.
    lines.push(error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : String(error));
  });
  look();
  actor.send({ type: 'one' });
  for (const [atMs, event] of moments) clock.setTimeout(() => actor.send(event), atMs);
  actor.start();
  for (let step = 0; step < 60 && clock.nextDue() !== null; step += 1) {
    look();
    clock.step();
  }
  look();
  return lines;
}

const moment = fc.tuple(
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom(...EVENTS).map((type): Named => ({ type })),
);

describe('an actor', () => {
  it('lives as XState’s own does, whatever the machine and whatever happens to it', () => {
    fc.assert(
      fc.property(machines, fc.array(moment, { maxLength: 8 }), (config, moments) => {
        const machine = machineOf(config);
        expect(lived(ours(machine), moments)).toEqual(lived(theirs(machine), moments));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['parallel states', { type: 'parallel', states: { a: {} } }],
    ['wildcards', { on: { '*': { actions: 'count' } } }],
    ['history states', { initial: 'a', states: { a: { type: 'history' } } }],
    ['the action “missing”', { entry: 'missing' }],
    ['the guard “missing”', { always: { guard: 'missing', actions: 'count' } }],
    ['“one” without a delay', { entry: raise({ type: 'one' }) }],
  ])('says at once that its machine cannot have %s', (what, config) => {
    const options = { title: 'A test', seed: 1, horizonMs: null, maxEvents: 9 };
    const input = { log: () => {}, echo: () => {} };
    const simulated = () =>
      simulate(options, ({ start }) => start(machineOf(config), { id: 'life', input }));
    expect(simulated).toThrow(`cannot have ${what}`);
  });
});
