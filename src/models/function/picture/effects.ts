import { type Chunks, chunksOf, valuesOf, withAdded } from '../../chunks';
import type { Section, Station, Token } from '../../scene';
import { gridOf } from '../../station';
import { chipLabel, count, nameOf, ordinal } from '../../wording';

/** One time that the work on an item had its effect. Never changed in place. */
interface StagedEffect {
  readonly item: string;
  /** Counts from 1. */
  readonly time: number;
  readonly environment: string;
}

/** Every time that work had its effect, in order: each item's first, and all after it. */
export interface StagedEffects {
  readonly times: Map<string, number>;
  first: Chunks<StagedEffect>;
  again: Chunks<StagedEffect>;
}

export function startEffects(): StagedEffects {
  return { times: new Map(), first: chunksOf([]), again: chunksOf([]) };
}

export function copyEffects({ times, first, again }: StagedEffects): StagedEffects {
  return { times: new Map(times), first, again };
}

/** @returns how often the work on the item has had its effect now */
export function tookEffect(
  staged: StagedEffects,
  { item, environment }: { readonly item: string; readonly environment: string },
): number {
  const time = (staged.times.get(item) ?? 0) + 1;
  staged.times.set(item, time);
  const effect = { item, time, environment };
  if (time === 1) staged.first = withAdded(staged.first, effect);
  else staged.again = withAdded(staged.again, effect);
  return time;
}

/** The most slots that effects need: none of them ever goes. */
export function effectSlots({ first, again }: StagedEffects) {
  return { effects: first.length, again: again.length };
}

/**
 * Where effects stand, so that what is done twice is seen twice.
 *
 * @param repeats some work is done again in this run
 */
export function effectsStation(
  { first, again }: StagedEffects,
  column: number,
  repeats: boolean,
): Station {
  return gridOf({
    ...{ id: 'effects', column, title: 'Effects', detail: count(first.length + again.length) },
    ...{ whenEmpty: 'each time that the work is done shows here', hasCountdowns: false },
    sections: repeats
      ? [section('effects', 'done', first.length), section('again', 'done again', again.length)]
      : [{ id: 'effects', label: null }],
  });
}

/** It has the room for its label, but does not give away what is to come. */
function section(id: string, label: string, effects: number): Section {
  return { id, label: effects === 0 ? '' : `${label} · ${count(effects)}` };
}

/**
 * Makes the tokens of effects; the very same ones for what did not change.
 *
 * @param noun what an item is called: `request`
 */
export function effectTokensOf(noun: string): (staged: StagedEffects) => readonly Token[] {
  const known = new WeakMap<StagedEffect, Token>();
  const tokenOf = (effect: StagedEffect, slot: number) => {
    const token = known.get(effect) ?? effectToken(effect, slot, noun);
    known.set(effect, token);
    return token;
  };
  return ({ first, again }) => [...valuesOf(first).map(tokenOf), ...valuesOf(again).map(tokenOf)];
}

function effectToken({ item, time, environment }: StagedEffect, slot: number, noun: string): Token {
  return {
    id: `${item}@effect${time}`,
    item,
    label: chipLabel(item),
    section: time === 1 ? 'effects' : 'again',
    slot,
    look: time === 1 ? 'done' : 'failing',
    isGhost: false,
    isMarked: false,
    attempts: [],
    ring: null,
    from: `${item}@${environment}`,
    says: `Effect of ${noun} ${nameOf(item)}${time === 1 ? '' : `, for the ${ordinal(time)} time`}`,
  };
}
