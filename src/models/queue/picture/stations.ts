import { functionStation } from '../../function/picture/functionStation';
import type { StagedEnvironment } from '../../function/picture/stagedFunction';
import type { Station, Worker } from '../../scene';
import { gridOf, stationOf } from '../../station';
import { count, ordinal, plural } from '../../wording';
import type { Place, QueueSceneState, StagedPoller } from './sceneState';

/** The queue, its dead-letter queue, the pollers, the function, and where messages end. */
export function stationsOf(
  state: QueueSceneState,
  counts: Readonly<Record<Place, number>>,
  environments: readonly StagedEnvironment[],
  shows: { readonly delayed: boolean; readonly lost: boolean },
): readonly Station[] {
  const inQueue = counts.delayed + counts.visible + counts.hidden;
  const { maxReceiveCount } = state;
  const workers = [...state.pollers.values()]
    .sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)))
    .map(workerOf);
  return [
    gridOf({
      ...{ id: 'queue', column: 0, title: 'Queue', whenEmpty: null },
      detail: `${count(inQueue)} · ${count(state.messages.size)} sent`,
      sections: [
        ...(shows.delayed ? [{ id: 'delayed', label: `delayed · ${count(counts.delayed)}` }] : []),
        { id: 'visible', label: `visible · ${count(counts.visible)}` },
        { id: 'hidden', label: `in flight, hidden · ${count(counts.hidden)}` },
      ],
    }),
    gridOf({
      ...{ id: 'deadLetterQueue', column: 0, title: 'Dead-letter queue' },
      detail: maxReceiveCount === null ? 'none' : count(counts.deadLetterQueue),
      whenEmpty:
        maxReceiveCount === null
          ? 'there is no redrive policy'
          : `a message comes here on its ${ordinal(maxReceiveCount + 1)} receive`,
    }),
    stationOf({
      ...{ id: 'pollers', column: 1, title: plural(workers.length, 'poller'), detail: '' },
      kind: 'workers',
      workers,
    }),
    functionStation(environments, 2),
    ends('deleted', 'Deleted', counts.deleted),
    ...(shows.lost ? [ends('lost', 'Lost', counts.lost)] : []),
  ];
}

/** Where messages end. */
function ends(id: string, title: string, messages: number): Station {
  return gridOf({ id, column: 2, title, detail: count(messages), whenEmpty: 'nothing yet' });
}

function workerOf({ id, look, count }: StagedPoller): Worker {
  const number = id.slice(1);
  const subject = `poller:${id}` as const;
  const holds = `${plural(count, 'message')}`;
  switch (look) {
    case 'idle':
      return { id, subject, look, says: `Poller ${number} waits for messages` };
    case 'gathering':
      return { id, subject, look, says: `Poller ${number} has gathered ${holds}` };
    case 'busy':
      return { id, subject, look, says: `Poller ${number} waits for the function: ${holds}` };
    case 'throttled':
      return { id, subject, look, says: `Poller ${number} is throttled with ${holds}` };
  }
}
