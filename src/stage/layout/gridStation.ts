import type { Section, StageRoom, Station } from '../../models/scene';
import { emptyHeight, emptyLines } from '../emptyText';
import { wrapped } from '../words';
import type { Box } from './box';
import { type CardHead, cardHead, headHeight, insideCard } from './cardHead';
import { type ChipSize, gridChipSizes, restingChipSizes, SMALLEST_CHIP } from './chipSize';
import { densityOf, type PlannedStation } from './density';
import { fairShares } from './fairShares';
import { heightFor, justified, type SlotGrid, slotGrid } from './slotGrid';

/** The height of each further line of a section's label. */
export const LABEL_LINE = 15;
const MOST_LABEL_LINES = 2;
export const LABEL_SIZE = 12;
/** A line of tokens that have no more than their colour. */
const LEAST_LINE = 16;
/** The line that says how many tokens there was no room for. */
const MORE_HEIGHT = 18;

/** From the baseline of a label to what is below it. */
const LABEL_BASE = 8;
/** What is shared out exactly can come out a hair too low. */
const HAIR = 1e-6;

interface SectionPlan {
  readonly id: string;
  /** Where the text above the slots begins, if it has one, and the lines that it has room for. */
  readonly label: LabelPlan | null;
  readonly grid: SlotGrid;
  /** Where it says how many more there are; null if there is room for all. */
  readonly more: { readonly x: number; readonly y: number } | null;
}

interface LabelPlan {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: number;
}

export interface GridPlan {
  readonly kind: 'grid';
  readonly card: Box;
  readonly head: CardHead;
  readonly sections: readonly SectionPlan[];
  /** The dashed box of an empty grid. */
  readonly empty: Box;
}

/** The chip sizes that a station can have. */
export function gridSizes(station: Station, labelLength: number): readonly ChipSize[] {
  const { sections, hasCountdowns = sections.length > 1 } = station;
  return hasCountdowns ? gridChipSizes(labelLength) : restingChipSizes(labelLength);
}

/** The height of a card in which every section's slots fit at this chip size. */
export function gridHeight(
  station: Station,
  room: StageRoom,
  width: number,
  chip: ChipSize,
): number {
  const head = cardHead(station, width);
  const inner = width - 2 * head.pad;
  const content = contentHeight(station, inner, ({ id }) =>
    heightFor(room.slots[id] ?? 0, inner, chip),
  );
  return headHeight(head) + Math.max(content, emptyRoom(station, inner)) + head.pad;
}

/** The height of a card in which every section has one line. */
export function leastGridHeight(station: Station, width: number): number {
  const head = cardHead(station, width);
  const inner = width - 2 * head.pad;
  const content = contentHeight(station, inner, () => LEAST_LINE);
  return headHeight(head) + Math.max(content, emptyRoom(station, inner)) + head.pad;
}

/** The height of all sections with their labels, and of what is between them. */
function contentHeight(
  station: PlannedStation,
  width: number,
  slotsHeight: (section: Section) => number,
): number {
  const { sections } = station;
  const { label, sectionGap } = densityOf(station);
  const heights = sections.map((one) => labelHeight(one, width, label) + slotsHeight(one));
  return heights.reduce((sum, height) => sum + height, sectionGap * (sections.length - 1));
}

const linesOf = (label: string, width: number) =>
  Math.min(MOST_LABEL_LINES, wrapped(label, width, LABEL_SIZE, 'semibold').length);

function labelHeight({ label }: Section, width: number, first: number): number {
  return label === null ? 0 : first + (linesOf(label, width) - 1) * LABEL_LINE;
}

/** The height of the dashed box with all that is said while a station holds nothing. */
function emptyRoom(station: PlannedStation, width: number): number {
  const { whenEmpty } = station;
  if (whenEmpty === null) return 0;
  const { empty, emptyLines: most } = densityOf(station);
  return Math.max(empty, emptyHeight(emptyLines(whenEmpty, width).slice(0, most)));
}

/** Plans a card with sections of slots, with the largest chips that fit. */
export function planGrid(
  station: PlannedStation,
  room: StageRoom,
  card: Box,
  labelLength: number,
): GridPlan {
  const sizes = gridSizes(station, labelLength);
  const fitting = sizes.find((chip) => gridHeight(station, room, card.width, chip) <= card.height);
  const chip = fitting ?? SMALLEST_CHIP;
  const head = cardHead(station, card.width);
  const inner = insideCard(card, head);
  const sections = planSections(station, room, inner, justified(chip, inner.width));
  return {
    kind: 'grid',
    card,
    head,
    sections,
    empty: { ...inner, height: Math.min(inner.height, densityOf(station).empty) },
  };
}

function planSections(
  station: PlannedStation,
  room: StageRoom,
  inner: Box,
  chip: ChipSize,
): readonly SectionPlan[] {
  const wanted = station.sections.map(({ id }) =>
    heightFor(room.slots[id] ?? 0, inner.width, chip),
  );
  const spare = inner.height - contentHeight(station, inner.width, () => 0);
  const shares = fairShares(wanted, spare);
  const { label: labelTop, sectionGap } = densityOf(station);
  let y = inner.y;
  return station.sections.map((section, index) => {
    const { id, label } = section;
    const first = y + labelTop - LABEL_BASE;
    y += labelHeight(section, inner.width, labelTop);
    const share = shares[index] ?? 0;
    const height = share < (wanted[index] ?? 0) - HAIR ? share - MORE_HEIGHT : share + HAIR;
    const grid = slotGrid({ ...inner, y, height }, chip);
    const hasRoom = grid.capacity >= (room.slots[id] ?? 0);
    const plan: SectionPlan = {
      id,
      label:
        label === null
          ? null
          : { x: inner.x, y: first, width: inner.width, lines: linesOf(label, inner.width) },
      grid,
      more: hasRoom ? null : { x: inner.x, y: y + share - 4 },
    };
    y += share + sectionGap;
    return plan;
  });
}
