import type { StageRoom, Station } from '../../models/scene';
import type { Subject } from '../../models/subject';
import type { View } from '../frame/view';
import type { Box, Size } from '../layout/box';
import type { SlotGrid } from '../layout/slotGrid';
import type { PlannedColumn } from '../layout/wide';

/** The kinds of station that a run need not have: what shows them is loaded with the first. */
export type KindName = Exclude<Station['kind'], 'grid' | 'lanes' | 'workers'>;

/** Where a station of such a kind stands, and where in it tokens are. Each kind adds its own. */
export interface KindPlan {
  readonly kind: KindName;
  readonly box: Box;
  readonly sections: readonly { readonly id: string; readonly grid: SlotGrid }[];
}

/** What is drawn of a station of such a kind. Each kind adds its own. */
export interface KindMarks {
  /** The station's. */
  readonly id: string;
  readonly kind: KindName;
}

/** Something in it that can be looked at: pointed at, reached by keys, outlined. */
export interface Thing extends Box {
  /** Unique on the stage, where one subject can be seen in several places. */
  readonly id: string;
  readonly subject: Subject;
  readonly radius: number;
  readonly says: string;
}

/** A station at a moment, with its plan. */
export interface Staged<Plan> {
  readonly view: View;
  readonly station: Station;
  readonly plan: Plan;
}

/**
 * A kind of station: how it is laid out, what is drawn of it, and how. The methods of a kind only
 * ever get plans and marks of that kind.
 */
export interface StationKind<
  Plan extends KindPlan = KindPlan,
  Marks extends KindMarks = KindMarks,
> {
  /** How much of a stage's width a column with it takes, when others take 1. */
  readonly weight: number;
  /** The height that it needs at a level of detail; 0 is the richest. */
  heightAt(
    station: Station,
    room: StageRoom,
    width: number,
    labelLength: number,
    level: number,
  ): number;
  /** The height that it takes when it stands across the stage, above these columns. */
  bandHeight(
    station: Station,
    columns: readonly PlannedColumn[],
    room: StageRoom,
    whole: Size,
    labelLength: number,
  ): number;
  plan(station: Station, room: StageRoom, box: Box, labelLength: number): Plan;
  /** What can be looked at, the lowest first. */
  things(staged: Staged<Plan>): readonly Thing[];
  /** @param isSingledOut whether something small is drawn on its own, by id and subject */
  marks(
    staged: Staged<Plan>,
    selected: Subject | null,
    isSingledOut: (thing: Pick<Thing, 'id' | 'subject'>) => boolean,
  ): Marks;
  draw(node: SVGGElement, marks: Marks): void;
}
