import { effectsStation } from '../../function/picture/effects';
import { functionStation } from '../../function/picture/functionStation';
import type { StagedEnvironment } from '../../function/picture/stagedFunction';
import type { Section, Station } from '../../scene';
import { gridOf } from '../../station';
import { clockTime, count } from '../../wording';
import type { TargetName } from '../events';
import { type OnFailure, type SourceType, TARGETS } from '../settings';
import type { AsyncPlan } from './plan';
import type { AsyncSceneState, Place } from './sceneState';

/** What stands in a place. */
export interface Held {
  readonly count: number;
  /** When the first of it is tried next; null when that is not known. */
  readonly nextAt: number | null;
}
export type Places = Readonly<Record<Place, Held>>;

/** The source, Lambda's queue, the function, and where events end: what a run has use for. */
export function stationsOf(
  state: AsyncSceneState,
  plan: AsyncPlan,
  source: SourceType,
  places: Places,
  environments: readonly StagedEnvironment[],
): readonly Station[] {
  const { targets } = plan;
  const keepsNothing = !targets.has('onFailure') && !targets.has('deadLetterQueue');
  const failed: readonly TargetName[] =
    keepsNothing && plan.givesUp
      ? ['deadLetterQueue']
      : (['onFailure', 'deadLetterQueue'] as const).filter((target) => targets.has(target));
  return [
    sourceStation(source, state.accepted, places.source),
    queue(state, plan, places),
    functionStation(environments, 1),
    ends('done', 'Done', 1, places.done),
    ...(plan.showsEffects ? [effectsStation(state.effects, 1, plan.repeats)] : []),
    ...(targets.has('onSuccess') ? [target('onSuccess', 1, state, plan)] : []),
    ...failed.map((name) => target(name, 2, state, plan)),
    ...(plan.hasSubscription ? [subscription(state, places.subscription)] : []),
    ...(plan.refuses ? [ends('refused', 'Told that it failed', 2, places.refused)] : []),
    ...(plan.loses ? [ends('lost', 'Lost', 2, places.lost)] : []),
  ];
}

const SOURCE_TITLES: Readonly<Record<SourceType, string>> = {
  s3: 'S3\u00a0bucket',
  sns: 'SNS\u00a0topic',
  eventbridge: 'EventBridge rule',
  invoke: 'Your\u00a0code',
};

function sourceStation(source: SourceType, accepted: number, held: Held): Station {
  return gridOf({
    ...{ id: 'source', column: 0, title: SOURCE_TITLES[source] },
    detail: held.count === 0 ? '' : count(held.count),
    whenEmpty:
      accepted === 0
        ? 'nothing handed over yet'
        : `${count(accepted)} handed over: Lambda answered 202`,
  });
}

function subscription({ settings }: AsyncSceneState, kept: Held): Station {
  const isThere = settings.subscription.RedrivePolicy;
  return gridOf({
    ...{ id: 'subscription', column: 2, title: 'SNS’s dead-letter queue', isMain: false },
    detail: isThere || kept.count > 0 ? count(kept.count) : 'none',
    whenEmpty: isThere
      ? 'gets what SNS cannot hand over'
      : 'there is none: what SNS cannot hand over is lost',
  });
}

function queue(
  { settings }: AsyncSceneState,
  { backsOff, retries }: AsyncPlan,
  { firstTry, backOff, retry1, retry2 }: Places,
): Station {
  const most = settings.invoke.MaximumRetryAttempts;
  const inAll = firstTry.count + backOff.count + retry1.count + retry2.count;
  return gridOf({
    ...{ id: 'queue', column: 0, title: 'Lambda’s queue', isMain: true, whenEmpty: null },
    detail: count(inAll),
    sections: [
      { id: 'firstTry', label: `first try · ${count(firstTry.count)}` },
      ...(backsOff ? [waiting('backOff', 'backing off', backOff)] : []),
      ...(retries.has(1) ? [waiting('retry1', `retry 1 of ${most}`, retry1)] : []),
      ...(retries.has(2) ? [waiting('retry2', `retry 2 of ${most}`, retry2)] : []),
    ],
  });
}

/** A section of what waits for its next try, and when the first of it is tried. */
function waiting(id: Place, name: string, held: Held): Section {
  const word = held.count === 1 ? 'at' : 'from';
  const note = held.nextAt === null ? null : `${word} ${clockTime(wholeSeconds(held.nextAt))}`;
  return { id, label: `${name} · ${count(held.count)}`, note };
}

function wholeSeconds(ms: number): number {
  return Math.round(ms / 1_000) * 1_000;
}

/** Where events end. */
function ends(id: Place, title: string, column: number, held: Held): Station {
  const isMain = false;
  return gridOf({
    ...{ id, column, title, isMain, detail: count(held.count) },
    whenEmpty: 'nothing yet',
  });
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

/** Beside what SNS says of its own. */
const GIVEN_UP = 'gets what Lambda gives up';

const NONE: Readonly<Record<TargetName, string>> = {
  onSuccess: 'there is no destination',
  onFailure: 'there is no destination: what is given up is lost',
  deadLetterQueue: 'there is none: what is given up is lost',
};

function target(
  id: TargetName,
  column: number,
  { settings, ends }: AsyncSceneState,
  { hasSubscription }: AsyncPlan,
): Station {
  const service = { ...settings.invoke, ...settings.function }[SETTING[id]];
  const got = ends[id].length;
  const name = service === null ? 'none' : SERVICES[service];
  // Where SNS has one too, it is said whose this is.
  const isOneOfTwo = id === 'deadLetterQueue' && hasSubscription;
  const detail = got === 0 ? name : `${count(got)} · ${name}`;
  return gridOf({
    ...{ id, column, title: isOneOfTwo ? 'Function’s dead-letter queue' : TITLES[id] },
    ...{ isMain: false, detail: isOneOfTwo && service !== null ? count(got) : detail },
    whenEmpty: service === null ? none(id, settings) : isOneOfTwo ? GIVEN_UP : WAITING[id],
  });
}

/** Short enough to stand beside a title. */
const SERVICES: Readonly<Record<OnFailure, string>> = {
  ...TARGETS,
  eventbridge: 'event bus',
  lambda: 'function',
};

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
