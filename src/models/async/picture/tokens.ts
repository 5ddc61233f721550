import { type Chunks, valuesOf } from '../../chunks';
import type { Look, Token } from '../../scene';
import { chipLabel, clockTime, sentence, times } from '../../wording';
import { eventName } from '../describe';
import type { Copy, TargetName } from '../events';
import { type Place, type StagedCopy, type StagedEnd, tokenIdOf } from './sceneState';

const LOOK: Readonly<Record<Place, Look>> = {
  source: 'waiting',
  subscription: 'deadLettered',
  firstTry: 'waiting',
  backOff: 'waiting',
  retry1: 'failing',
  retry2: 'failing',
  done: 'done',
  refused: 'failing',
  lost: 'gone',
};

const SAYS: Readonly<Record<Place, string>> = {
  source: 'not handed over yet',
  subscription: 'in the dead-letter queue of the subscription',
  firstTry: 'waits for its first try',
  backOff: 'backs off after a throttle or a system error',
  retry1: 'waits for retry 1',
  retry2: 'waits for retry 2',
  done: 'done',
  refused: 'not taken by Lambda, and its caller knows',
  lost: 'lost',
};

const KEPT: Readonly<Record<TargetName, string>> = {
  deadLetterQueue: 'in the function’s dead-letter queue',
  onFailure: 'its record was sent to the on-failure destination',
  onSuccess: 'its record was sent to the on-success destination',
};

/** A copy of an event where it stands, outside the function. */
export function tokenOf(copy: StagedCopy & { readonly place: Place }): Token {
  const { id, item, place, slot, ring, attempts, failures, failedDeliveries, environment } = copy;
  // A source's tries are no attempts of the function.
  const tries: readonly Look[] =
    place === 'source' || place === 'subscription' || place === 'refused'
      ? Array.from({ length: Math.min(failedDeliveries, MOST_TRIES) }, () => 'failing')
      : attempts;
  // The function returned, but its work was never done: it is lost all the same.
  const isUndone = place === 'done' && !copy.hasWorked;
  const next = ring === null ? '' : `, tried at ${clockTime(ring.until)}`;
  const tried = attempts.length === 0 ? '' : `, invoked ${times(attempts.length)}`;
  return {
    id: tokenIdOf(id),
    item,
    label: labelOf(item, copy.copy),
    section: place,
    slot,
    look: isUndone ? 'gone' : LOOK[place],
    isGhost: false,
    isMarked: failures > 0 && place !== 'done',
    attempts: tries,
    ring,
    from: environment === null ? null : `${item}@${environment}`,
    says: `${sentence(eventName(item, copy.copy))}, ${SAYS[place]}${isUndone ? ', but its work was not' : ''}${next}${tried}`,
  };
}

/** A second copy has a mark of its own: `3′`. */
function labelOf(item: string, copy: Copy): string {
  return copy === 1 ? chipLabel(item) : `${chipLabel(item)}′`;
}

/** More of them are not drawn. */
const MOST_TRIES = 6;

/** Makes the tokens of what a target got; the very same ones for what did not change. */
export function endTokens(target: TargetName): (ends: Chunks<StagedEnd>) => readonly Token[] {
  const known = new WeakMap<StagedEnd, Token>();
  return (ends) =>
    valuesOf(ends).map((end, slot) => {
      const { id, item, copy, from } = end;
      const token: Token = known.get(end) ?? {
        id: `${id}@${target}`,
        item,
        label: labelOf(item, copy),
        ...{ section: target, slot, look: target === 'onSuccess' ? 'done' : 'deadLettered' },
        ...{ isGhost: false, isMarked: target !== 'onSuccess', attempts: [], ring: null, from },
        says: `${sentence(eventName(item, copy))}, ${KEPT[target]}`,
      };
      known.set(end, token);
      return token;
    });
}
