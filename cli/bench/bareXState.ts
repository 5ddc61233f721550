import { type AnyEventObject, type AnyStateMachine, createActor } from 'xstate';
import { type Scenario, simulateScenario } from '../../src/models';
import type { Inspector } from '../../src/simulator/simulation';
import { beginningOf, type Place, type Way } from '../../src/simulator/ways';
import { round, time } from './timing';

/** One actor's life: its machine, what it was told, and what its guards have said. */
interface Life {
  readonly machine: AnyStateMachine;
  readonly input: unknown;
  readonly events: AnyEventObject[];
  readonly answers: boolean[];
}

const NO_CLOCK = { setTimeout: () => 0, clearTimeout: () => {} };

/**
 * Simulating, compared with XState's own actors taking the same transitions of the same machines
 * with nothing behind them: no actions, no trace, no clock, and guards that know their answers.
 * Their `assign`s stay, since they are XState's own work.
 */
export function bareXState(scenario: Scenario) {
  const lives = livesOf(scenario);
  const events = lives.reduce((sum, life) => sum + life.events.length, 0);
  const whole = time(() => void simulateScenario(scenario), 10);
  const bare = time(() => replay(lives), 5);
  return {
    goal: 2.5,
    times: round(whole.processorMs / bare.processorMs),
    simulateMs: whole.processorMs,
    bareMs: bare.processorMs,
    actors: lives.length,
    events,
  };
}

function livesOf(scenario: Scenario): readonly Life[] {
  const lives = new Map<object, Life & { readonly walk: Walk }>();
  const inspect: Inspector = (seen) => {
    const { machine, input } = seen.actor;
    if (seen.is === 'made') {
      const answers: boolean[] = [];
      const walk = walkIn(beginningOf(machine).to, answers);
      lives.set(seen.actor, { machine: silent(machine), input, events: [], answers, walk });
      return;
    }
    const life = lives.get(seen.actor);
    if (seen.is === 'went') life?.walk.went(seen.along);
    else {
      life?.walk.hears(seen.event);
      life?.events.push(seen.event);
    }
  };
  simulateScenario(scenario, { inspect });
  for (const { walk } of lives.values()) walk.ends();
  return [...lives.values()];
}

interface Walk {
  readonly hears: (event: AnyEventObject) => void;
  readonly went: (along: Way['definition']) => void;
  readonly ends: () => void;
}

/** Follows an actor from place to place, and writes down what its guards must have said. */
function walkIn(beginning: Place, answers: boolean[]): Walk {
  let place = beginning;
  let ways = place.isEnd ? [] : place.always();
  const refuse = (refused: readonly Way[]) => {
    for (const { guard } of refused) if (guard) answers.push(false);
  };
  const ends = () => refuse(ways);
  return {
    ends,
    hears({ type }) {
      ends();
      ways = place.on(type);
    },
    went(along) {
      const at = ways.findIndex(({ definition }) => definition === along);
      const way = ways[at];
      if (!way) throw new Error(`There is no such way: ${along?.eventType}`);
      refuse(ways.slice(0, at));
      if (way.guard) answers.push(true);
      place = way.to;
      ways = place.isEnd ? [] : place.always();
    },
  };
}

const silenced = new Map<AnyStateMachine, AnyStateMachine>();
/** What guards are still to say in the life that is replayed. */
let said: Iterator<boolean> = [].values();

/** The machine with actions that do nothing, but for its assigns, and with prepared guards. */
function silent(machine: AnyStateMachine): AnyStateMachine {
  const known = silenced.get(machine);
  if (known) return known;
  const { actions, guards, delays } = machine.implementations;
  const quiet = Object.keys(actions).filter((name) => !('resolve' in Object(actions[name])));
  const all = <Value>(names: readonly string[], value: Value) =>
    Object.fromEntries(names.map((name) => [name, value]));
  const provided = machine.provide({
    actions: all(quiet, () => {}),
    guards: all(Object.keys(guards), () => said.next().value === true),
    delays: all(Object.keys(delays), 0),
  });
  silenced.set(machine, provided);
  return provided;
}

function replay(lives: readonly Life[]): void {
  for (const { machine, input, events, answers } of lives) {
    said = answers.values();
    const actor = createActor(machine, { input, clock: NO_CLOCK });
    actor.start();
    for (const event of events) actor.send(event);
    if (!said.next().done) throw new Error(`${machine.id} has not asked all of its guards.`);
  }
}
