import { effectSlots, effectTokensOf } from '../function/picture/effects';
import { environmentsOf } from '../function/picture/functionStation';
import { workTokensOf } from '../function/picture/workTokens';
import { knownTokens } from '../knownTokens';
import type { Run } from '../model';
import type { Scene, SceneFold, StageRoom, Token } from '../scene';
import type { SyncEvent } from './events';
import { planOf } from './picture/plan';
import { applyToScene } from './picture/sceneFold';
import { copyScene, type SyncSceneState, startScene } from './picture/sceneState';
import { type HeldIn, NONE_HELD, stationsOf } from './picture/stations';
import { callToken, callTokenId, requestToken } from './picture/tokens';
import type { SyncScenario } from './syncScenario';

/** How a trace of synchronous calls becomes scenes. */
export function syncSceneFold({
  scenario,
  trace,
}: Pick<Run<SyncScenario, SyncEvent>, 'scenario' | 'trace'>): SceneFold<SyncEvent, SyncSceneState> {
  const plan = planOf(trace, scenario.settings);
  const tokenOfRequest = knownTokens(requestToken);
  const tokenOfCall = knownTokens(callToken);
  const tokensOfEffects = effectTokensOf('request');
  const tokensOfWork = workTokensOf({
    noun: 'Request',
    fromOf: (item, { batch }) =>
      plan.apiType !== 'none' && batch !== null ? callTokenId(batch) : `${item}@client`,
  });

  function sceneOf(state: SyncSceneState): Scene {
    const environments = environmentsOf(state.lambda);
    const tokens: Token[] = [];
    const held = new Map<string, HeldIn>();
    for (const request of state.requests.values()) {
      const { section, effects } = request;
      const { all, done } = held.get(section) ?? NONE_HELD;
      held.set(section, { all: all + 1, done: done + (effects > 0 ? 1 : 0) });
      tokens.push(tokenOfRequest(request));
    }
    for (const call of state.calls.values()) tokens.push(tokenOfCall(call));
    for (const environment of environments) {
      for (const token of tokensOfWork(environment)) tokens.push(token);
    }
    for (const token of tokensOfEffects(state.effects)) tokens.push(token);
    return { stations: stationsOf(state, plan, held, environments), tokens };
  }

  return {
    start: startScene,
    apply: (state, event) => applyToScene(state, plan, event),
    copy: copyScene,
    scene: sceneOf,
    room: roomOf,
  };
}

function roomOf({ slots, lambda, effects }: SyncSceneState): StageRoom {
  const most = [...slots].map(([section, { most }]) => [section, most] as const);
  return {
    slots: { ...Object.fromEntries(most), ...effectSlots(effects) },
    rows: { function: lambda.slots.most },
    laneSlots: lambda.mostWork,
    trees: {},
  };
}
