import { functionStation } from '../../function/picture/functionStation';
import type { StagedEnvironment } from '../../function/picture/stagedFunction';
import type { Station, TreeNode } from '../../scene';
import { gridOf, stationOf } from '../../station';
import { count } from '../../wording';
import { DESTINATIONS } from '../settings';
import type { StreamPlan } from './plan';
import { rowOf, shardsWords } from './rows';
import type { StreamSceneState } from './sceneState';

/** The shards, the trees of what failed, the function, and where records end besides their shard. */
export function stationsOf(
  state: StreamSceneState,
  plan: StreamPlan,
  sourceName: string,
  nodes: readonly TreeNode[],
  environments: readonly StagedEnvironment[],
): readonly Station[] {
  return [
    stationOf({
      ...{ id: 'stream', column: null, title: 'Stream', kind: 'shards' },
      detail: `${sourceName} · ${shardsWords(state)}`,
      rows: [...state.shards.values()].map((shard) => rowOf(shard, state, plan)),
    }),
    stationOf({
      ...{ id: 'splits', column: 0, title: 'Splits and\u00a0retries', kind: 'tree', nodes },
      detail: nodes.length === 0 ? '' : 'in the order Lambda tries them',
      whenEmpty: 'no batch has failed yet',
    }),
    functionStation(environments, 1),
    destination(state),
    ...(plan.loses
      ? [
          gridOf({
            ...{ id: 'lost', column: 1, title: 'Lost', whenEmpty: 'nothing yet' },
            detail: count(state.lost.length),
          }),
        ]
      : []),
  ];
}

function destination({ onFailure, given, lost }: StreamSceneState): Station {
  const name = onFailure === null ? 'none' : DESTINATIONS[onFailure];
  return gridOf({
    ...{ id: 'onFailure', column: 1, title: 'On\u00a0failure' },
    detail: given.length === 0 ? name : `${name} · ${count(given.length)}`,
    whenEmpty:
      onFailure === null
        ? 'there is no destination: what is given up is lost'
        : lost.length > 0
          ? 'nothing came here'
          : 'nothing has been given up on yet',
  });
}
