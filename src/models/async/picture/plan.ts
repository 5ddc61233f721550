import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent, TargetName } from '../events';

/** What is known of a whole run beforehand: what its stage shows, and when waiting ends. */
export interface AsyncPlan {
  /** When each copy is tried, or given up, for the first time. */
  readonly firstTryAt: ReadonlyMap<string, number>;
  /** The source holds events that it could not hand over. */
  readonly holdsBack: boolean;
  /** There is a subscription that can keep what cannot be handed over, or could. */
  readonly hasSubscription: boolean;
  readonly backsOff: boolean;
  /** Retries that are waited for. */
  readonly retries: ReadonlySet<number>;
  readonly targets: ReadonlySet<TargetName>;
  /** Events are given up, although there is nothing that keeps them. */
  readonly givesUp: boolean;
  readonly loses: boolean;
  /** Lambda does not take everything that your own code sends. */
  readonly refuses: boolean;
  /** Work has its effect although the event is not done with it: effects are worth a place. */
  readonly showsEffects: boolean;
  /** Some work is done again. */
  readonly repeats: boolean;
}

/** Reads the whole trace once, so that nothing appears on the stage that was not planned for. */
export function planOf(scenario: AsyncScenario, trace: readonly AsyncEvent[]): AsyncPlan {
  const firstTryAt = new Map<string, number>();
  const retries = new Set<number>();
  const targets = targetsOf(scenario);
  let [holdsBack, backsOff, givesUp, loses, refuses] = [false, false, false, false, false];
  const done = new Set<string>();
  let [failsAfterWork, repeats] = [false, false];
  for (const event of trace) {
    switch (event.type) {
      case 'delivery.failed':
        holdsBack = true;
        break;
      case 'delivery.givenUp':
        if (event.source === 'invoke') refuses = true;
        else loses ||= !event.isKept;
        break;
      case 'batch.throttled':
      case 'event.systemError':
        backsOff ||= event.nextTryAt !== null;
        first(firstTryAt, event);
        break;
      case 'event.retryScheduled':
        retries.add(event.retry);
        break;
      case 'invocation.started':
        first(firstTryAt, event);
        break;
      case 'item.completed':
        repeats ||= done.has(event.item);
        done.add(event.item);
        break;
      case 'item.failed':
        failsAfterWork ||= done.has(event.item);
        break;
      case 'event.dropped':
        first(firstTryAt, event);
        givesUp = true;
        loses ||= !event.isKept;
        break;
      case 'target.received':
      case 'target.failed':
        targets.add(event.target);
        break;
      default:
        break;
    }
  }
  const isTopic = scenario.settings.source.type === 'sns';
  const hasSubscription = isTopic && (holdsBack || scenario.settings.subscription.RedrivePolicy);
  return {
    ...{ firstTryAt, holdsBack, hasSubscription, backsOff },
    retries,
    targets,
    givesUp,
    ...{ loses, refuses },
    ...{ showsEffects: failsAfterWork || repeats, repeats },
  };
}

/** The targets that are set, at first or later. */
function targetsOf({ settings, interventions }: AsyncScenario): Set<TargetName> {
  const { OnFailure, OnSuccess } = settings.invoke;
  const targets = new Set<TargetName>();
  if (OnFailure !== null) targets.add('onFailure');
  if (OnSuccess !== null) targets.add('onSuccess');
  if (settings.function.DeadLetterQueue !== null) targets.add('deadLetterQueue');
  for (const one of interventions) {
    if (one.do !== 'set' || one.to === null) continue;
    if (one.path === 'invoke.OnFailure') targets.add('onFailure');
    if (one.path === 'invoke.OnSuccess') targets.add('onSuccess');
    if (one.path === 'function.DeadLetterQueue') targets.add('deadLetterQueue');
  }
  return targets;
}

function first(
  firstTryAt: Map<string, number>,
  { batch, at }: { readonly batch: string; readonly at: number },
): void {
  if (!firstTryAt.has(batch)) firstTryAt.set(batch, at);
}
