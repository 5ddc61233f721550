import { environmentsOf } from '../function/picture/functionStation';
import { workTokensOf } from '../function/picture/workTokens';
import type { Run } from '../model';
import type { Scene, SceneFold, SceneLink, StageRoom, Token } from '../scene';
import type { StreamEvent } from './events';
import { nodesOfTrees } from './picture/nodes';
import { planOf } from './picture/plan';
import { applyToScene } from './picture/sceneFold';
import { copyScene, type StreamSceneState, startScene } from './picture/sceneState';
import { stationsOf } from './picture/stations';
import { endTokens, recordTokens } from './picture/tokens';
import { DESTINATIONS } from './settings';
import type { StreamScenario } from './streamScenario';

/** How a stream's trace becomes scenes. */
export function streamSceneFold(
  run: Run<StreamScenario, StreamEvent>,
): SceneFold<StreamEvent, StreamSceneState> {
  const { stream, mapping } = run.scenario.settings;
  const plan = planOf(run.trace);
  const nodesOf = nodesOfTrees(({ onFailure }) =>
    onFailure === null ? '' : DESTINATIONS[onFailure],
  );
  const tokensOfRecords = recordTokens();
  const tokensOfWork = workTokensOf({ noun: 'Record', fromOf: (item) => `${item}@stream` });
  const tokensOfGiven = endTokens('onFailure');
  const tokensOfLost = endTokens('lost');
  const sourceName = stream.source === 'kinesis' ? 'Kinesis' : 'DynamoDB';

  function sceneOf(state: StreamSceneState): Scene {
    const environments = environmentsOf(state.lambda);
    const tokens: Token[] = [];
    const add = (some: readonly Token[]) => {
      for (const token of some) tokens.push(token);
    };
    for (const { records } of state.shards.values()) tokensOfRecords(records).forEach(add);
    for (const environment of environments) add(tokensOfWork(environment));
    add(tokensOfGiven(state.given));
    add(tokensOfLost(state.lost));
    const nodes = nodesOf(state);
    const stations = stationsOf(state, plan, sourceName, nodes, environments);
    const links = environments.flatMap(({ id, batch }): SceneLink[] => {
      const root = plan.batches.get(batch ?? '')?.root;
      const isShown = batch !== null && root !== undefined && state.places.includes(root);
      return isShown ? [{ id: `${batch} ${id}`, from: batch, to: id, look: 'inFlight' }] : [];
    });
    return { stations, tokens, links };
  }

  return {
    start: () => startScene(stream.ShardCount, mapping.OnFailure),
    apply: (state, event) => applyToScene(state, plan, event),
    copy: copyScene,
    scene: sceneOf,
    room: roomOf,
  };
}

function roomOf(state: StreamSceneState): StageRoom {
  const { shards, lambda, given, lost, mostTrees, mostLeaves, mostDepth } = state;
  const slots: Record<string, number> = { onFailure: given.length, lost: lost.length };
  for (const { id, records } of shards.values()) slots[id] = records.length;
  const splits = { trees: mostTrees, leaves: mostLeaves, depth: mostDepth };
  return {
    slots,
    rows: { stream: shards.size, function: lambda.slots.most },
    laneSlots: lambda.mostWork,
    trees: mostTrees === 0 ? {} : { splits },
  };
}
