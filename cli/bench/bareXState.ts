import { type AnyStateMachine, createActor, type InspectionEvent } from 'xstate';
import { type Scenario, simulateScenario } from '../../src/models';
import type { PollerWork } from '../../src/models/queue/machines/poller';
import { round, time } from './timing';

/** One actor's life: its machine, and the events that it was sent. */
interface Life {
  readonly machine: AnyStateMachine;
  readonly input: unknown;
  readonly events: { readonly type: string }[];
}

const NO_CLOCK = { setTimeout: () => 0, clearTimeout: () => {} };

/** A poller whose every batch goes well: the way that nearly all of them take. */
const ALWAYS_GOES_WELL: PollerWork = {
  receive: () => {},
  hasMessages: () => true,
  ready: () => 'full',
  windowLeftMs: () => 0,
  recordGathered: () => {},
  invoke: () => {},
  wasAccepted: () => true,
  retryMs: () => 0,
  hiddenLeftMs: () => 0,
  abandon: () => {},
  settle: () => {},
  isSurplus: () => false,
  onFree: () => {},
  onStopped: () => {},
};

/**
 * Simulating, compared with sending the same events to the same machines with nothing behind them:
 * no queue, no trace, no clock. Their `assign`s and guards stay, since they are XState's own work.
 */
export function bareXState(scenario: Scenario) {
  const lives = livesOf(scenario);
  const sends = lives.reduce((sum, life) => sum + life.events.length, 0);
  const whole = time(() => void simulateScenario(scenario), 15);
  const bare = time(() => replay(lives), 15);
  return {
    times: round(whole.medianMs / bare.medianMs),
    simulateMs: whole.medianMs,
    bareMs: bare.medianMs,
    actors: lives.length,
    sends,
  };
}

function livesOf(scenario: Scenario): readonly Life[] {
  const lives = new Map<InspectionEvent['actorRef'], Life>();
  const inspect = (seen: InspectionEvent) => {
    if (seen.type !== '@xstate.event') return;
    const actor = seen.actorRef;
    const known = lives.get(actor);
    if (known) known.events.push(seen.event);
    else {
      const { logic, options } = actor as unknown as {
        readonly logic: AnyStateMachine;
        readonly options: { readonly input: unknown };
      };
      const isPoller = logic.id === 'poller';
      lives.set(actor, {
        machine: silent(logic),
        input: isPoller ? ALWAYS_GOES_WELL : options.input,
        // The first event is XState's own beginning of an actor's life.
        events: [],
      });
    }
  };
  simulateScenario(scenario, { inspect });
  return [...lives.values()];
}

const silenced = new Map<AnyStateMachine, AnyStateMachine>();

/** The machine with actions that do nothing, but for its assigns. */
function silent(machine: AnyStateMachine): AnyStateMachine {
  const known = silenced.get(machine);
  if (known) return known;
  const { actions } = machine.implementations;
  const quiet = Object.fromEntries(
    Object.entries(actions).filter(([, action]) => !('resolve' in (action as object))),
  );
  const provided = machine.provide({
    actions: Object.fromEntries(Object.keys(quiet).map((name) => [name, () => {}])),
  });
  silenced.set(machine, provided);
  return provided;
}

function replay(lives: readonly Life[]): void {
  for (const { machine, input, events } of lives) {
    const actor = createActor(machine, { input, clock: NO_CLOCK });
    actor.start();
    for (const event of events) actor.send(event);
  }
}
