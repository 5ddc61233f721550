import type { Lane, Look, Worker } from '../models/scene';
import type { Subject } from '../models/subject';
import type { TitleLine } from './cardTitle';
import type { KindMarks, Thing } from './kinds/kind';

import type { Box } from './layout/box';
import type { ChipFace } from './layout/chipSize';

/** The ground of a station, with its title. */
export interface CardMark extends Box {
  readonly id: string;
  /** From its left edge to its title. */
  readonly pad: number;
  /** From its upper edge to the title's baseline. */
  readonly base: number;
  readonly lines: readonly TitleLine[];
}

/** A line of text that belongs to no other mark. */
export interface TextMark {
  readonly id: string;
  /** The beginning, or the middle, of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle';
  readonly kind: 'section' | 'more' | 'workers';
}

/** The dashed box that stands where nothing is yet. */
export interface EmptyMark extends Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly opacity: number;
}

interface BarMark extends Box {
  /** How much of it is filled, from 0 to 1. */
  readonly fraction: number;
}

export interface LaneMark extends Box {
  readonly id: string;
  readonly subject: Subject;
  readonly isSelected: boolean;
  readonly look: Lane['look'];
  readonly radius: number;
  readonly opacity: number;
  /** Where its text stands, from its own corner: the end of the note, the beginning of the label. */
  readonly note: { readonly x: number; readonly y: number; readonly text: string } | null;
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null;
  readonly bar: BarMark | null;
  readonly says: string;
}

export interface WorkerMark {
  readonly id: string;
  readonly subject: Subject;
  readonly isSelected: boolean;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: Worker['look'];
  readonly direction: 'right' | 'down';
  readonly opacity: number;
  readonly says: string;
}

/** A token: one item in one place. */
export interface ChipMark extends Box {
  readonly id: string;
  readonly item: string;
  readonly face: ChipFace;
  readonly look: Look;
  readonly isGhost: boolean;
  readonly isMarked: boolean;
  /** The item is in another state in the run that this one is compared with. */
  readonly isDifferent: boolean;
  readonly opacity: number;
  readonly label: string;
  readonly attempts: readonly Look[];
  /** What is left of its countdown, from 1 to 0; null without one. */
  readonly ring: number | null;
  readonly says: string;
}

/** What the parts of a batch are called in style sheets. */
export type BatchPart = 'ground' | 'corner' | 'track' | 'bar';

/**
 * Small things of one look, all drawn as one: a browser takes longer for a thousand elements than
 * a frame lasts.
 */
export interface BatchMark {
  readonly id: string;
  readonly look: Look | Lane['look'] | Worker['look'];
  readonly isGhost: boolean;
  readonly opacity: number;
  /** The outlines of all of them, as the path of each part. */
  readonly paths: Readonly<Partial<Record<BatchPart, string>>>;
}

/** A dashed line between two tokens of one item that are both at work. */
export interface LinkMark {
  readonly id: string;
  readonly path: string;
  readonly opacity: number;
}

/** Says what a link means. */
export interface LinkLabelMark extends Box {
  readonly id: string;
  readonly text: string;
  readonly opacity: number;
}

/** The scene laid out at one moment, as plain data in CSS pixels: all that drawing needs. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly CardMark[];
  readonly texts: readonly TextMark[];
  readonly empties: readonly EmptyMark[];
  readonly lanes: readonly LaneMark[];
  /** Lanes too small for text. */
  readonly cells: readonly BatchMark[];
  readonly workers: readonly WorkerMark[];
  /** Workers too small for a sign. */
  readonly nodes: readonly BatchMark[];
  /** Tokens that are no more than their colour. */
  readonly dots: readonly BatchMark[];
  /** All other tokens, and on top of the dots those that are singled out. */
  readonly chips: readonly ChipMark[];
  readonly links: readonly LinkMark[];
  readonly linkLabels: readonly LinkLabelMark[];
  /** Stations of the kinds that are loaded when a run has one. */
  readonly kinds: readonly KindMarks[];
}

/** Drawn around something that is lit up. */
export interface OutlineMark extends Box {
  readonly id: string;
  readonly kind: 'hovered' | 'selected' | 'cause' | 'shown';
  readonly radius: number;
}

/** What the keyboard can reach: a token by its id, anything else as a subject. */
export interface Reachable extends Box {
  readonly id: string;
  readonly subject: Subject;
}

/** Everything there is, small or not, one by one: what can be pointed at. */
export interface Everything {
  readonly chips: readonly ChipMark[];
  readonly lanes: readonly LaneMark[];
  readonly workers: readonly WorkerMark[];
  readonly things: readonly Thing[];
}
