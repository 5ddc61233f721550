import { type Chunks, valuesOf } from '../../chunks';
import { knownTokens } from '../../knownTokens';
import type { Look, Token } from '../../scene';
import { chipLabel, nameOf, plural } from '../../wording';
import type { RecordState, StagedEnd, StagedRecord } from './sceneState';
import { looksOf } from './tries';

const LOOK: Readonly<Record<RecordState, Look>> = {
  waiting: 'waiting',
  inBatch: 'waiting',
  done: 'done',
  discarded: 'deadLettered',
  lost: 'gone',
  expired: 'gone',
  missed: 'gone',
  skipped: 'gone',
};

const SAYS: Readonly<Record<RecordState, string>> = {
  waiting: 'waiting',
  inBatch: 'in a batch',
  done: 'done',
  discarded: 'given up, sent to the destination',
  lost: 'given up and lost',
  expired: 'expired',
  missed: 'missed: it is older than the starting position',
  skipped: 'filtered out',
};

/** Makes the tokens of the records of a shard; the very same ones for what did not change. */
export function recordTokens(): (records: Chunks<StagedRecord>) => readonly (readonly Token[])[] {
  const knownChunks = new WeakMap<readonly StagedRecord[], readonly Token[]>();
  const tokenOf = knownTokens(recordToken);
  return ({ chunks }) =>
    chunks.map((chunk) => {
      const tokens = knownChunks.get(chunk) ?? chunk.map(tokenOf);
      knownChunks.set(chunk, tokens);
      return tokens;
    });
}

/** A record in its place in its shard. */
function recordToken(record: StagedRecord): Token {
  const { item, shard, position, state, tries, hasFailed, isBehind } = record;
  const handled =
    tries === null ? '' : `, handled ${tries.count === 1 ? 'once' : plural(tries.count, 'time')}`;
  return {
    id: `${item}@stream`,
    item,
    label: chipLabel(item),
    section: shard,
    slot: position,
    look: lookOf(record),
    isGhost: isBehind,
    isMarked: hasFailed && state !== 'done',
    attempts: looksOf(tries),
    ring: null,
    from: null,
    says: `Record ${nameOf(item)} in shard ${shard.slice(1)}, ${saidOf(record)}${handled}`,
  };
}

function lookOf({ state, isInWork, isFailing }: StagedRecord): Look {
  if (isInWork) return 'inFlight';
  return state === 'inBatch' && isFailing ? 'failing' : LOOK[state];
}

function saidOf({ state, isInWork, isFailing }: StagedRecord): string {
  if (isInWork) return 'in work';
  return state === 'inBatch' && isFailing ? 'failed' : SAYS[state];
}

/** Makes the tokens of what ended in a grid of its own. */
export function endTokens(
  section: 'onFailure' | 'lost',
): (ends: Chunks<StagedEnd>) => readonly Token[] {
  const known = new WeakMap<StagedEnd, Token>();
  const isKept = section === 'onFailure';
  return (ends) =>
    valuesOf(ends).map((end, slot) => {
      const { item, from } = end;
      const token: Token = known.get(end) ?? {
        // The same record can be given up twice: read again after the mapping was stopped.
        id: `${item}@${section}${slot}`,
        item,
        label: chipLabel(item),
        ...{ section, slot, look: isKept ? 'deadLettered' : 'gone', isGhost: false },
        ...{ isMarked: isKept, attempts: [], ring: null, from },
        says: `Record ${nameOf(item)}, ${isKept ? 'sent to the destination' : 'lost'}`,
      };
      known.set(end, token);
      return token;
    });
}
