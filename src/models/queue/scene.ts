import type { Run } from '../model';
import type {
  Lane,
  Look,
  Scene,
  SceneFold,
  Section,
  StageRoom,
  Station,
  Token,
  Worker,
} from '../scene';
import { count, nameOf, ordinal, plural } from '../wording';
import type { QueueEvent } from './events';
import type { QueueScenario } from './scenario';
import { applyToScene } from './sceneFold';
import {
  copyScene,
  type Place,
  type QueueSceneState,
  type StagedEnvironment,
  type StagedMessage,
  type StagedPoller,
  startScene,
} from './sceneState';

const LOOK: Readonly<Record<Place, Look>> = {
  delayed: 'waiting',
  visible: 'waiting',
  hidden: 'inFlight',
  deadLetterQueue: 'deadLettered',
  deleted: 'done',
  lost: 'gone',
};

const SAYS: Readonly<Record<Place, string>> = {
  delayed: 'not visible yet',
  visible: 'visible',
  hidden: 'hidden',
  deadLetterQueue: 'in the dead-letter queue',
  deleted: 'deleted',
  lost: 'lost',
};

/** How a queue's trace becomes scenes. */
export function queueSceneFold(
  run: Run<QueueScenario, QueueEvent>,
): SceneFold<QueueEvent, QueueSceneState> {
  const { maxReceiveCount } = run.scenario.settings.queue;
  const { trace } = run;
  const shows = {
    delayed: trace.some((event) => event.type === 'message.sent' && event.visibleAt > event.at),
    lost: trace.some(({ type }) => type === 'message.expired' || type === 'message.purged'),
  };
  // What did not change gives the very same tokens, which drawing can skip.
  const known = new WeakMap<StagedMessage, Token>();
  const tokenOfMessage = (message: StagedMessage): Token => {
    const last = known.get(message);
    if (last) return last;
    const token = tokenOf(message);
    known.set(message, token);
    return token;
  };
  const knownWork = new WeakMap<StagedEnvironment, readonly Token[]>();
  const tokensOfWork = (environment: StagedEnvironment, state: QueueSceneState) => {
    const last = knownWork.get(environment);
    if (last) return last;
    const tokens = workTokens(environment, state);
    knownWork.set(environment, tokens);
    return tokens;
  };
  return {
    start: () => startScene(maxReceiveCount),
    apply: applyToScene,
    copy: copyScene,
    scene: (state) => sceneOf(state, { tokenOfMessage, tokensOfWork }, shows),
    room: roomOf,
  };
}

function roomOf({ slots, mostPollers, mostWork, environmentSlots }: QueueSceneState): StageRoom {
  return {
    slots: Object.fromEntries(Object.entries(slots).map(([place, { most }]) => [place, most])),
    rows: { pollers: mostPollers, function: environmentSlots.most },
    laneSlots: mostWork,
  };
}

/** The tokens of what is staged, the very same ones for the very same thing. */
interface TokensOf {
  readonly tokenOfMessage: (message: StagedMessage) => Token;
  readonly tokensOfWork: (
    environment: StagedEnvironment,
    state: QueueSceneState,
  ) => readonly Token[];
}

function sceneOf(
  state: QueueSceneState,
  { tokenOfMessage, tokensOfWork }: TokensOf,
  shows: { readonly delayed: boolean; readonly lost: boolean },
): Scene {
  const tokens: Token[] = [];
  const counts: Record<Place, number> = {
    delayed: 0,
    visible: 0,
    hidden: 0,
    deadLetterQueue: 0,
    deleted: 0,
    lost: 0,
  };
  for (const message of state.messages.values()) {
    counts[message.place] += 1;
    tokens.push(tokenOfMessage(message));
  }
  const lanes: Lane[] = [];
  for (const id of state.environmentSlots.taken) {
    const environment = id === undefined ? undefined : state.environments.get(id);
    if (!environment) continue;
    lanes.push(laneOf(environment));
    for (const token of tokensOfWork(environment, state)) tokens.push(token);
  }
  return { stations: stationsOf(state, counts, lanes, shows), tokens };
}

function tokenOf(message: StagedMessage): Token {
  const { item, label, place, slot, ring, attempts, hasFailed } = message;
  const receives = message.receiveCount === 1 ? '1 receive' : `${message.receiveCount} receives`;
  const from = message.cameFrom === 'environment' ? `${item}@${message.environment}` : null;
  return {
    id: `${item}@${place === 'deleted' ? 'deleted' : 'queue'}`,
    item,
    label,
    section: place,
    slot,
    look: isUndone(message) ? 'gone' : LOOK[place],
    isGhost: place === 'hidden',
    isMarked: hasFailed && place !== 'deleted',
    attempts,
    ring,
    from,
    says: `Message ${nameOf(item)}, ${SAYS[place]}, ${receives}`,
  };
}

/** Deleted although its work never ran to the end. */
function isUndone({ place, attempts }: StagedMessage): boolean {
  return place === 'deleted' && !attempts.includes('done') && !attempts.includes('inFlight');
}

function workTokens(environment: StagedEnvironment, state: QueueSceneState): readonly Token[] {
  const current = environment.work.findIndex((work) => work.look === 'waiting');
  return environment.work.map(({ item, look }, slot) => {
    const message = state.messages.get(item);
    return {
      id: `${item}@${environment.id}`,
      item,
      label: message?.label ?? item,
      section: environment.id,
      slot,
      look: slot === current ? 'inFlight' : look,
      isGhost: false,
      isMarked: look === 'failing',
      attempts: [],
      ring: null,
      from: `${item}@queue`,
      says: `Message ${nameOf(item)} in environment ${environment.id.slice(1)}`,
    };
  });
}

function laneOf(environment: StagedEnvironment): Lane {
  const { id, invocation, startedAt, handlerAt, timeoutAt, result, needsInit, work } = environment;
  const label = `Environment ${id.slice(1)}`;
  if (invocation === null) {
    const failed = result === 'error' || result === 'timeout' || result === 'exit';
    const note = needsInit ? `${result}, reset` : failed ? 'error, idle' : 'idle';
    return { id, label, note, look: 'idle', bar: null };
  }
  const startingNote = 'cold start';
  const bar = { from: startedAt, until: timeoutAt, begins: handlerAt, startingNote };
  const look = work.some((one) => one.look === 'failing') ? 'failing' : 'inFlight';
  return { id, label, note: '', look, bar };
}

function stationsOf(
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
      `${count(inQueue)} of ${count(state.messages.size)} sent`,
      [
        ...(shows.delayed ? [{ id: 'delayed', label: `delayed · ${count(counts.delayed)}` }] : []),
        { id: 'visible', label: `visible · ${count(counts.visible)}` },
        {
          id: 'hidden',
          label: `hidden until the visibility timeout ends · ${count(counts.hidden)}`,
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
      whenEmpty: null,
    },
    {
      id: 'function',
      column: 2,
      title: 'Function',
      detail: `${plural(lanes.length, 'environment')}, ${count(busy)} busy`,
      kind: 'lanes',
      lanes,
      workers: [],
      sections: [],
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
  const holds = `${plural(count, 'message')}`;
  switch (look) {
    case 'idle':
      return { id, look, says: `Poller ${number} waits for messages` };
    case 'gathering':
      return { id, look, says: `Poller ${number} has gathered ${holds}` };
    case 'busy':
      return { id, look, says: `Poller ${number} waits for the function: ${holds}` };
    case 'throttled':
      return { id, look, says: `Poller ${number} is throttled with ${holds}` };
  }
}
