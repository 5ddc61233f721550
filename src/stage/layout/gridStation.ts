import type { StageRoom, Station } from '../../models/scene';
import { type Box, inset } from './box';
import { type ChipSize, gridChipSizes, restingChipSizes, SMALLEST_CHIP } from './chipSize';
import { fairShares } from './fairShares';
import { heightFor, justified, type SlotGrid, slotGrid } from './slotGrid';

/** From the top of a card to what is in it; the title stands in between. */
export const CARD_TOP = 40;
export const CARD_PAD = 16;
/** The height of a section's label with the space below it. */
const LABEL_HEIGHT = 20;
const SECTION_GAP = 14;
/** The dashed box that stands in an empty grid. */
const EMPTY_HEIGHT = 44;
/** The line that says how many tokens there was no room for. */
const MORE_HEIGHT = 18;

interface SectionPlan {
  readonly id: string;
  /** The text line above the slots, if it has one. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number } | null;
  readonly grid: SlotGrid;
  /** Where it says how many more there are; null if there is room for all. */
  readonly more: { readonly x: number; readonly y: number } | null;
}

export interface GridPlan {
  readonly kind: 'grid';
  readonly card: Box;
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
  const inner = width - 2 * CARD_PAD;
  const sections = station.sections.map(
    ({ id, label }) =>
      (label === null ? 0 : LABEL_HEIGHT) + heightFor(room.slots[id] ?? 0, inner, chip),
  );
  const content =
    sections.reduce((sum, height) => sum + height, 0) + SECTION_GAP * (sections.length - 1);
  const least = station.whenEmpty === null ? 0 : EMPTY_HEIGHT;
  return CARD_TOP + Math.max(content, least) + CARD_PAD;
}

/** Plans a card with sections of slots, with the largest chips that fit. */
export function planGrid(
  station: Station,
  room: StageRoom,
  card: Box,
  labelLength: number,
): GridPlan {
  const sizes = gridSizes(station, labelLength);
  const fitting = sizes.find((chip) => gridHeight(station, room, card.width, chip) <= card.height);
  const chip = fitting ?? SMALLEST_CHIP;
  const inner = inset(card, { x: CARD_PAD, top: CARD_TOP, bottom: CARD_PAD });
  const sections = planSections(station, room, inner, justified(chip, inner.width));
  return {
    kind: 'grid',
    card,
    sections,
    empty: { ...inner, height: Math.min(inner.height, EMPTY_HEIGHT) },
  };
}

function planSections(
  station: Station,
  room: StageRoom,
  inner: Box,
  chip: ChipSize,
): readonly SectionPlan[] {
  const labels = station.sections.filter(({ label }) => label !== null).length;
  const wanted = station.sections.map(({ id }) =>
    heightFor(room.slots[id] ?? 0, inner.width, chip),
  );
  const spare = inner.height - labels * LABEL_HEIGHT - SECTION_GAP * (station.sections.length - 1);
  const shares = fairShares(wanted, spare);
  let y = inner.y;
  return station.sections.map(({ id, label }, index) => {
    if (label !== null) y += LABEL_HEIGHT;
    const share = shares[index] ?? 0;
    const height = share < (wanted[index] ?? 0) ? share - MORE_HEIGHT : share;
    const grid = slotGrid({ ...inner, y, height }, chip);
    const hasRoom = grid.capacity >= (room.slots[id] ?? 0);
    const plan: SectionPlan = {
      id,
      label: label === null ? null : { x: inner.x, y: y - 8, width: inner.width },
      grid,
      more: hasRoom ? null : { x: inner.x, y: y + share - 4 },
    };
    y += share + SECTION_GAP;
    return plan;
  });
}
