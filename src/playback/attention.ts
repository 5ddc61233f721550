import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Subject } from '../models/subject';
import type { TraceEvent } from '../simulator/trace';
import { causesOf } from './causes';

/** What the learner looks at, the same everywhere: on stage, timeline, log, chart and inspector. */
export interface Attention {
  /** What was clicked or chosen by key, until something else is. */
  readonly selected: Subject | null;
  /** The event that the inspector explains; its `seq`. */
  readonly event: number | null;
  /** What the pointer or the keyboard's focus rests on. */
  readonly hovered: Subject | null;
  /** The events that a “why?” leads back through, the last effect first. */
  readonly causes: readonly number[];
  /** What a lesson lights up, until it lights up something else: subjects, and `station:queue`. */
  readonly shown: readonly Subject[];
}

export type AttentionStore = StoreApi<Attention>;

const NOTHING: Attention = {
  selected: null,
  event: null,
  hovered: null,
  causes: [],
  shown: [],
};

/** One owner of what is looked at; parts of the page subscribe to what they show of it. */
export function createAttention(): AttentionStore {
  return createStore<Attention>(() => NOTHING);
}

/** Looks at something, and at one event of its life if one is given; null looks at nothing. */
export function lookAt(
  attention: AttentionStore,
  selected: Subject | null,
  event: number | null = null,
): void {
  attention.setState({ selected, event, causes: [] });
}

/** Asks why an event happened: it is looked at, and everything that led to it lights up. */
export function explain(
  attention: AttentionStore,
  trace: readonly TraceEvent[],
  event: number,
  selected: Subject | null,
): void {
  attention.setState({ selected, event, causes: causesOf(trace, event) });
}

/** Lights something up everywhere for as long as it is pointed at. */
export function pointAt(attention: AttentionStore, hovered: Subject | null): void {
  if (attention.getState().hovered !== hovered) attention.setState({ hovered });
}

/** Lights something up for the learner, whatever they look at themselves. */
export function showTo(attention: AttentionStore, shown: readonly Subject[]): void {
  attention.setState({ shown });
}
