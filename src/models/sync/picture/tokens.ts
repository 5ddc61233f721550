import type { Look, Token } from '../../scene';
import { chipLabel, nameOf, plural } from '../../wording';
import { answerWords } from '../answerWords';
import { GATEWAY } from './sceneFold';
import type { RequestState, StagedCall, StagedRequest } from './sceneState';

const LOOK: Readonly<Record<RequestState, Look>> = {
  awaiting: 'inFlight',
  backingOff: 'waiting',
  succeeded: 'done',
  failed: 'failing',
};

/** A request as its client knows it. */
export function requestToken(request: StagedRequest): Token {
  const { item, state, section, slot, ring, attempts, effects } = request;
  const isOver = state === 'succeeded' || state === 'failed';
  return {
    id: `${item}@client`,
    item,
    label: chipLabel(item),
    section,
    slot,
    look: LOOK[state],
    isGhost: state === 'awaiting',
    isMarked: state !== 'succeeded' && attempts.includes('failing'),
    attempts,
    ring,
    from: null,
    says: `Request ${nameOf(item)}, ${saidOf(request)}, ${plural(attempts.length, 'attempt')}${isOver ? doneWords(state, effects) : ''}`,
  };
}

function saidOf({ state, answer, attempts }: StagedRequest): string {
  const told = answer === null ? '' : answerWords(answer);
  switch (state) {
    case 'awaiting':
      return attempts.length === 1 ? 'waiting for an answer' : 'sent again, waiting for an answer';
    case 'backingOff':
      return `waiting to be sent again after ${told}`;
    case 'succeeded':
      return `succeeded with ${told}`;
    case 'failed':
      return `failed with ${told}`;
  }
}

/** Where the truth is another than what the client knows. */
function doneWords(state: RequestState, effects: number): string {
  if (effects > 1) return `, but done ${effects === 2 ? 'twice' : plural(effects, 'time')}`;
  return state === 'failed' && effects === 1 ? ', but done all the same' : '';
}

/** A call that the gateway waits for. */
export function callToken({ call, item, slot, ring }: StagedCall): Token {
  return {
    id: callTokenId(call),
    item,
    label: chipLabel(item),
    section: GATEWAY,
    slot,
    look: 'inFlight',
    isGhost: false,
    isMarked: false,
    attempts: [],
    ring,
    from: `${item}@client`,
    says: `Request ${nameOf(item)} at the gateway, which waits for the function`,
  };
}

/** The token of a call at the gateway. */
export function callTokenId(call: string): string {
  return `${call}@${GATEWAY}`;
}
