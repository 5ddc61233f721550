import type { Look, Token } from '../../scene';
import { nameOf } from '../../wording';
import type { Place, StagedMessage } from './sceneState';

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

/** A message where it stands: in the queue, in the dead-letter queue, deleted or lost. */
export function tokenOf(message: StagedMessage): Token {
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
