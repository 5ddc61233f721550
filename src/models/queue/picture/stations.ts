import type { Lane, Section, Station, Worker } from '../../scene';
import { count, ordinal, plural } from '../../wording';
import type { Place, QueueSceneState, StagedEnvironment, StagedPoller } from './sceneState';

/** What the stage shows of an environment besides its messages. */
export function laneOf(environment: StagedEnvironment): Lane {
  const { id, invocation, startedAt, handlerAt, timeoutAt, result, needsInit, work } = environment;
  const label = `Environment ${id.slice(1)}`;
  const subject = `environment:${id}` as const;
  if (invocation === null) {
    const failed = result === 'error' || result === 'timeout' || result === 'exit';
    const note = needsInit ? `${result}, reset` : failed ? 'error, idle' : 'idle';
    return { id, subject, label, note, look: 'idle', bar: null };
  }
  const startingNote = 'cold start';
  const bar = { from: startedAt, until: timeoutAt, begins: handlerAt, startingNote };
  const look = work.some((one) => one.look === 'failing') ? 'failing' : 'inFlight';
  return { id, subject, label, note: '', look, bar };
}

/** The queue, its dead-letter queue, the pollers, the function, and where messages end. */
export function stationsOf(
  state: QueueSceneState,
  counts: Readonly<Record<Place, number>>,
  lanes: readonly Lane[],
  shows: { readonly delayed: boolean; readonly lost: boolean },
): readonly Station[] {
  const inQueue = counts.delayed + counts.visible + counts.hidden;
  const grid = (
    id: string,
    column: number,
    title: string,
    detail: string,
    sections: readonly Section[],
    whenEmpty: string | null,
  ): Station => ({
    id,
    column,
    title,
    detail,
    kind: 'grid',
    sections,
    lanes: [],
    workers: [],
    rows: [],
    nodes: [],
    whenEmpty,
  });
  const { maxReceiveCount } = state;
  const workers = [...state.pollers.values()]
    .sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)))
    .map(workerOf);
  const busy = lanes.filter((lane) => lane.bar !== null).length;
  return [
    grid(
      'queue',
      0,
      'Queue',
      `${count(inQueue)} · ${count(state.messages.size)} sent`,
      [
        ...(shows.delayed ? [{ id: 'delayed', label: `delayed · ${count(counts.delayed)}` }] : []),
        { id: 'visible', label: `visible · ${count(counts.visible)}` },
        {
          id: 'hidden',
          label: `in flight, hidden · ${count(counts.hidden)}`,
        },
      ],
      null,
    ),
    grid(
      'deadLetterQueue',
      0,
      'Dead-letter queue',
      maxReceiveCount === null ? 'none' : count(counts.deadLetterQueue),
      [{ id: 'deadLetterQueue', label: null }],
      maxReceiveCount === null
        ? 'there is no redrive policy'
        : `a message comes here on its ${ordinal(maxReceiveCount + 1)} receive`,
    ),
    {
      id: 'pollers',
      column: 1,
      title: plural(workers.length, 'poller'),
      detail: '',
      kind: 'workers',
      lanes: [],
      workers,
      sections: [],
      rows: [],
      nodes: [],
      whenEmpty: null,
    },
    {
      id: 'function',
      column: 2,
      title: 'Function',
      detail: lanes.length === 0 ? '' : `${count(busy)}/${count(lanes.length)} busy`,
      kind: 'lanes',
      lanes,
      workers: [],
      sections: [],
      rows: [],
      nodes: [],
      whenEmpty: 'no environment yet',
    },
    grid(
      'deleted',
      2,
      'Deleted',
      count(counts.deleted),
      [{ id: 'deleted', label: null }],
      'nothing yet',
    ),
    ...(shows.lost
      ? [grid('lost', 2, 'Lost', count(counts.lost), [{ id: 'lost', label: null }], 'nothing yet')]
      : []),
  ];
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
