import type { Run } from '../model';
import type { Lane, Scene, SceneFold, StageRoom, Token } from '../scene';
import type { QueueEvent } from './events';
import { applyToScene } from './picture/sceneFold';
import {
  copyScene,
  type Place,
  type QueueSceneState,
  type StagedEnvironment,
  type StagedMessage,
  startScene,
} from './picture/sceneState';
import { laneOf, stationsOf } from './picture/stations';
import { tokenOf, workTokens } from './picture/tokens';
import type { QueueScenario } from './queueScenario';

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
    trees: {},
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
