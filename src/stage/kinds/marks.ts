/** The title of a station that has no card. */
export interface TitleMark {
  readonly id: string;
  /** The beginning of its baseline. */
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly detail: string;
  /** How many there was no room for, in words. */
  readonly more: string | null;
}
