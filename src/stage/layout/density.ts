import type { Station } from '../../models/scene';

/** How much room there is around what a card holds, in pixels. */
export interface Density {
  /** From the top of a card to what is in it; the title stands in between. */
  readonly top: number;
  /** From the top of a card to the baseline of its title. */
  readonly base: number;
  /** Left, right and below, in cards that are not narrow. */
  readonly pad: number;
  /** The height of a section's label with the space below it, and the space between two sections. */
  readonly label: number;
  readonly sectionGap: number;
  /** The least that a card keeps, and the dashed box in an empty one. */
  readonly least: number;
  readonly empty: number;
  /** The most lines that are kept for what is said in an empty card. */
  readonly emptyLines: number;
  /** Around all stations, and between two of them. */
  readonly margin: number;
  readonly gap: number;
  /** From so many on, lanes stand side by side in two columns. */
  readonly pairsLanesFrom: number;
}

export const ROOMY: Density = {
  ...{ top: 40, base: 26, pad: 16, label: 20, sectionGap: 14, least: 92, margin: 12, gap: 12 },
  ...{ empty: 44, emptyLines: Number.POSITIVE_INFINITY },
  pairsLanesFrom: Number.POSITIVE_INFINITY,
};

/** For a stage that is to show all of its stations at once in little height. */
export const DENSE: Density = {
  ...{ top: 30, base: 21, pad: 9, label: 17, sectionGap: 5, least: 44, margin: 6, gap: 6 },
  ...{ empty: 30, emptyLines: 2 },
  pairsLanesFrom: 3,
};

/** The same where not even that has room. */
export const DENSEST: Density = { ...DENSE, emptyLines: 1 };

/** A station as it is planned: how densely, unless it has all the room that it wants. */
export interface PlannedStation extends Station {
  readonly density?: Density;
}

export const densityOf = ({ density = ROOMY }: PlannedStation): Density => density;
