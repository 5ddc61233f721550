/**
 * What a node has room for: `full` label, note and pips, `label` its label, `plain` no more than
 * its colour, `dot` that without an outline.
 */
export type NodeFace = 'full' | 'label' | 'plain' | 'dot';

/** How large nodes are drawn, and how near to each other. */
export interface NodeSize {
  readonly face: NodeFace;
  readonly width: number;
  readonly height: number;
  /** The least distance between two side by side, and between two levels. */
  readonly gap: number;
  readonly levelGap: number;
}

/** Advance of one character of a label, in pixels: JetBrains Mono is 0.6 em wide. */
export const LARGE_CHARACTER = 7.8;
const SMALL_CHARACTER = 7.2;

/** What a pip takes beside a label, with the gap before it. */
const PIP_ROOM = 10;

export const SMALLEST_NODE: NodeSize = dot(3, 1, 2);

/** Sizes from the richest, for labels of this many characters. */
export function nodeSizes(labelLength: number): readonly NodeSize[] {
  // Beside its label a node has room for a pip at least.
  const large = LARGE_CHARACTER * labelLength + PIP_ROOM;
  const small = SMALL_CHARACTER * labelLength;
  return [
    { face: 'full', width: Math.max(104, 24 + large), height: 44, gap: 10, levelGap: 26 },
    { face: 'full', width: Math.max(92, 20 + large), height: 42, gap: 8, levelGap: 16 },
    { face: 'label', width: Math.max(44, 14 + small), height: 22, gap: 6, levelGap: 12 },
    { face: 'plain', width: 18, height: 14, gap: 4, levelGap: 8 },
    dot(8, 4, 6),
    dot(6, 3, 4),
    dot(4, 2, 3),
    SMALLEST_NODE,
  ];
}

function dot(diameter: number, gap: number, levelGap: number): NodeSize {
  return { face: 'dot', width: diameter, height: diameter, gap, levelGap };
}

/** With room to spare, levels stand apart by so many times a node's height at most. */
export const MOST_LEVEL_GAP: Readonly<Record<NodeFace, number>> = {
  full: 0.9,
  label: 1.4,
  plain: 1.8,
  dot: 2.5,
};
/** With room to spare, neighbours stand so many times further apart at most. */
export const MOST_SPREAD: Readonly<Record<NodeFace, number>> = {
  full: 1.08,
  label: 1.3,
  plain: 1.8,
  dot: 2.5,
};
