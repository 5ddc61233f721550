import { valuesOf } from '../../chunks';
import type { Token } from '../../scene';
import { chipLabel, nameOf } from '../../wording';
import type { StagedEnvironment, StagedWork } from './stagedFunction';

/** What items are called, and where they come from. */
interface Items {
  /** As in `Message 7`. */
  readonly noun: string;
  /** The id of the token out of which an item's token in an environment comes. */
  readonly fromOf: (item: string, environment: StagedEnvironment) => string;
}

/**
 * Makes the tokens of what an environment has in work; the very same ones for what did not change,
 * which drawing can skip.
 */
export function workTokensOf(items: Items): (environment: StagedEnvironment) => readonly Token[] {
  const known = new WeakMap<StagedEnvironment, readonly Token[]>();
  const knownOne = new WeakMap<StagedWork, Token>();
  const tokenOf = (work: StagedWork, slot: number, environment: StagedEnvironment) => {
    const isCurrent = slot === environment.reached && work.look === 'waiting';
    const look = isCurrent ? 'inFlight' : work.look;
    const last = knownOne.get(work);
    if (last?.look === look) return last;
    const token = workToken({ ...work, look }, slot, environment, items);
    knownOne.set(work, token);
    return token;
  };
  return (environment) => {
    const last = known.get(environment);
    if (last) return last;
    const tokens = valuesOf(environment.work).map((work, slot) => tokenOf(work, slot, environment));
    known.set(environment, tokens);
    return tokens;
  };
}

function workToken(
  { item, look }: StagedWork,
  slot: number,
  environment: StagedEnvironment,
  { noun, fromOf }: Items,
): Token {
  const { id } = environment;
  return {
    id: `${item}@${id}`,
    item,
    label: chipLabel(item),
    section: id,
    slot,
    look,
    isGhost: false,
    isMarked: look === 'failing',
    attempts: [],
    ring: null,
    from: fromOf(item, environment),
    says: `${noun} ${nameOf(item)} in environment ${id.slice(1)}`,
  };
}
