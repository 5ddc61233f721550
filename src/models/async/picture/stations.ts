import { functionStation } from '../../function/picture/functionStation';
import type { StagedEnvironment } from '../../function/picture/stagedFunction';
import type { Section, Station } from '../../scene';
import { gridOf } from '../../station';
import { count, sentence } from '../../wording';
import type { TargetName } from '../events';
import { SOURCES, type SourceType, TARGETS } from '../settings';
import type { AsyncPlan } from './plan';
import type { AsyncSceneState, Place } from './sceneState';

/** How many copies stand in each place. */
export type Counts = Readonly<Record<Place, number>>;

/** The source, Lambda's queue, the function, and where events end: what a run has use for. */
export function stationsOf(
  state: AsyncSceneState,
  plan: AsyncPlan,
  source: SourceType,
  counts: Counts,
  environments: readonly StagedEnvironment[],
): readonly Station[] {
  const { targets } = plan;
  return [
    sourceStation(source, state.sent, counts.source),
    ...(plan.hasSubscription ? [subscription(state, counts.subscription)] : []),
    queue(state, plan, counts),
    { ...functionStation(environments, 2), weight: 1.2 },
    ends('done', 'Done', counts.done),
    ...(targets.has('onSuccess') ? [target('onSuccess', state)] : []),
    ...(targets.has('onFailure') ? [target('onFailure', state)] : []),
    ...(targets.has('deadLetterQueue') ? [target('deadLetterQueue', state)] : []),
    ...(plan.givesUp && !targets.has('onFailure') && !targets.has('deadLetterQueue')
      ? [target('deadLetterQueue', state)]
      : []),
    ...(plan.loses ? [ends('lost', 'Lost', counts.lost)] : []),
  ];
}

function sourceStation(source: SourceType, sent: number, held: number): Station {
  return gridOf({
    ...{ id: 'source', column: 0, weight: 0.75, title: sentence(SOURCES[source]) },
    detail: held === 0 ? `${count(sent)} sent` : `${count(held)} of ${count(sent)}`,
    whenEmpty: sent === 0 ? 'nothing sent yet' : 'all handed over: Lambda said 202',
  });
}

function subscription({ settings }: AsyncSceneState, kept: number): Station {
  const isThere = settings.subscription.RedrivePolicy;
  return gridOf({
    ...{ id: 'subscription', column: 0, title: 'Subscription’s dead-letter queue' },
    detail: isThere || kept > 0 ? count(kept) : 'none',
    whenEmpty: isThere
      ? 'gets what SNS cannot hand over'
      : 'there is none: what SNS cannot hand over is lost',
  });
}

function queue(
  { settings }: AsyncSceneState,
  { backsOff, retries }: AsyncPlan,
  { firstTry, backOff, retry1, retry2 }: Counts,
): Station {
  const most = settings.invoke.MaximumRetryAttempts;
  const retry = (number: 1 | 2, waiting: number): readonly Section[] =>
    retries.has(number)
      ? [{ id: `retry${number}`, label: `retry ${number} of ${most} · ${count(waiting)}` }]
      : [];
  return gridOf({
    ...{ id: 'queue', column: 1, title: 'Lambda’s\u00a0queue', whenEmpty: null },
    detail: count(firstTry + backOff + retry1 + retry2),
    sections: [
      { id: 'firstTry', label: `first try · ${count(firstTry)}` },
      ...(backsOff ? [{ id: 'backOff', label: `backing off · ${count(backOff)}` }] : []),
      ...retry(1, retry1),
      ...retry(2, retry2),
    ],
  });
}

/** Where events end. */
function ends(id: Place, title: string, events: number): Station {
  return gridOf({ id, column: 3, title, detail: count(events), whenEmpty: 'nothing yet' });
}

const TITLES: Readonly<Record<TargetName, string>> = {
  onSuccess: 'On\u00a0success',
  onFailure: 'On\u00a0failure',
  deadLetterQueue: 'Dead-letter queue',
};

const WAITING: Readonly<Record<TargetName, string>> = {
  onSuccess: 'gets a record of what went well',
  onFailure: 'nothing has been given up yet',
  deadLetterQueue: 'nothing has been given up yet',
};

const NONE: Readonly<Record<TargetName, string>> = {
  onSuccess: 'there is no destination',
  onFailure: 'there is no destination: what is given up is lost',
  deadLetterQueue: 'there is none: what is given up is lost',
};

function target(id: TargetName, { settings, ends }: AsyncSceneState): Station {
  const service = { ...settings.invoke, ...settings.function }[SETTING[id]];
  const got = ends[id].length;
  const name = service === null ? 'none' : TARGETS[service];
  return gridOf({
    ...{ id, column: 3, title: TITLES[id] },
    detail: got === 0 ? name : `${count(got)} · ${name}`,
    whenEmpty: service === null ? none(id, settings) : WAITING[id],
  });
}

const SETTING = {
  onSuccess: 'OnSuccess',
  onFailure: 'OnFailure',
  deadLetterQueue: 'DeadLetterQueue',
} as const;

/** What it means that there is none: what is given up is lost, unless the other keeps it. */
function none(id: TargetName, { invoke, function: own }: AsyncSceneState['settings']): string {
  const other = id === 'onFailure' ? own.DeadLetterQueue : invoke.OnFailure;
  return id === 'onSuccess' || other === null ? NONE[id] : 'there is none';
}
