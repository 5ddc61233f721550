import { effectSlots, effectTokensOf } from '../function/picture/effects';
import { environmentsOf } from '../function/picture/functionStation';
import { workTokensOf } from '../function/picture/workTokens';
import { knownTokens } from '../knownTokens';
import type { Run } from '../model';
import type { Scene, SceneFold, StageRoom, Token } from '../scene';
import type { AsyncScenario } from './asyncScenario';
import type { AsyncEvent, TargetName } from './events';
import { planOf } from './picture/plan';
import { applyToScene } from './picture/sceneFold';
import {
  type AsyncSceneState,
  copyScene,
  PLACES,
  type Place,
  type StagedCopy,
  startScene,
  tokenIdOf,
} from './picture/sceneState';
import { type Held, type Places, stationsOf } from './picture/stations';
import { endTokens, tokenOf } from './picture/tokens';

const TARGET_NAMES: readonly TargetName[] = ['onSuccess', 'onFailure', 'deadLetterQueue'];

/** How a trace of asynchronous events becomes scenes. */
export function asyncSceneFold(
  run: Run<AsyncScenario, AsyncEvent>,
): SceneFold<AsyncEvent, AsyncSceneState> {
  const { settings } = run.scenario;
  const plan = planOf(run.scenario, run.trace);
  const tokensOfWork = workTokensOf({
    noun: 'Event',
    fromOf: (item, { batch }) => tokenIdOf(batch ?? item),
  });
  const tokensOfEnds = TARGET_NAMES.map((target) => [target, endTokens(target)] as const);
  const tokensOfEffects = effectTokensOf('event');
  const tokenOfCopy = knownTokens(tokenOf);

  function sceneOf(state: AsyncSceneState): Scene {
    const environments = environmentsOf(state.lambda);
    const tokens: Token[] = [];
    const add = (some: readonly Token[]) => {
      for (const token of some) tokens.push(token);
    };
    for (const copy of state.copies.values()) if (isPlaced(copy)) tokens.push(tokenOfCopy(copy));
    for (const environment of environments) add(tokensOfWork(environment));
    for (const [target, tokensOf] of tokensOfEnds) add(tokensOf(state.ends[target]));
    if (plan.showsEffects) add(tokensOfEffects(state.effects));
    const stations = stationsOf(state, plan, settings.source.type, placesOf(state), environments);
    return { stations, tokens };
  }

  return {
    start: () => startScene(settings),
    apply: (state, event) => applyToScene(state, plan, event),
    copy: copyScene,
    scene: sceneOf,
    room: roomOf,
  };
}

function isPlaced(copy: StagedCopy): copy is StagedCopy & { readonly place: Place } {
  return copy.place !== null;
}

function placesOf({ copies }: AsyncSceneState): Places {
  const held = Object.fromEntries(
    PLACES.map((place): [Place, Held] => [place, { count: 0, nextAt: null }]),
  ) as Record<Place, Held>;
  for (const { place, ring } of copies.values()) {
    if (place === null) continue;
    const { count, nextAt } = held[place];
    const until = ring?.until ?? nextAt;
    const first = until !== null && nextAt !== null ? Math.min(until, nextAt) : until;
    held[place] = { count: count + 1, nextAt: first };
  }
  return held;
}

function roomOf({ slots, ends, lambda, effects }: AsyncSceneState): StageRoom {
  const room: Record<string, number> = { ...effectSlots(effects) };
  for (const place of PLACES) room[place] = slots[place].most;
  for (const target of TARGET_NAMES) room[target] = ends[target].length;
  return {
    slots: room,
    rows: { function: lambda.slots.most },
    laneSlots: lambda.mostWork,
    trees: {},
  };
}
