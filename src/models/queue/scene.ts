import { environmentsOf } from '../function/picture/functionStation';
import type { StagedEnvironment } from '../function/picture/stagedFunction';
import { workTokensOf } from '../function/picture/workTokens';
import { knownTokens } from '../knownTokens';
import type { Run } from '../model';
import type { Scene, SceneFold, StageRoom, Token } from '../scene';
import type { QueueEvent } from './events';
import { applyToScene } from './picture/sceneFold';
import {
  copyScene,
  type Place,
  type QueueSceneState,
  type StagedMessage,
  startScene,
} from './picture/sceneState';
import { stationsOf } from './picture/stations';
import { tokenOf } from './picture/tokens';
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
  const tokenOfMessage = knownTokens(tokenOf);
  const tokensOfWork = workTokensOf({ noun: 'Message', fromOf: (item) => `${item}@queue` });
  return {
    start: () => startScene(maxReceiveCount),
    apply: applyToScene,
    copy: copyScene,
    scene: (state) => sceneOf(state, { tokenOfMessage, tokensOfWork }, shows),
    room: roomOf,
  };
}

function roomOf({ slots, mostPollers, lambda }: QueueSceneState): StageRoom {
  return {
    slots: Object.fromEntries(Object.entries(slots).map(([place, { most }]) => [place, most])),
    rows: { pollers: mostPollers, function: lambda.slots.most },
    laneSlots: lambda.mostWork,
    trees: {},
  };
}

/** The tokens of what is staged, the very same ones for the very same thing. */
interface TokensOf {
  readonly tokenOfMessage: (message: StagedMessage) => Token;
  readonly tokensOfWork: (environment: StagedEnvironment) => readonly Token[];
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
  const environments = environmentsOf(state.lambda);
  for (const environment of environments) {
    for (const token of tokensOfWork(environment)) tokens.push(token);
  }
  return { stations: stationsOf(state, counts, environments, shows), tokens };
}
