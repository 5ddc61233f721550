import type { Bracket, ShardRow } from '../../../models/scene';
import type { Subject } from '../../../models/subject';
import type { Box } from '../../layout/box';
import type { KindMarks } from '../kind';
import type { TitleMark } from '../marks';

interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The ground of a row, with what it is and how it is doing. */
export interface RowMark extends Box {
  readonly id: string;
  readonly subject: Subject;
  readonly isSelected: boolean;
  readonly look: ShardRow['look'];
  readonly radius: number;
  /** Where its texts stand, from its own corner; null where there is no room. */
  readonly label: Text | null;
  readonly note: Text | null;
  readonly checkpoint: Text | null;
  readonly says: string;
}

/** Where a checkpoint stands: a triangle under the gap, or a line in a gap too small for one. */
export interface CheckpointMark {
  readonly id: string;
  /** The middle of the gap, and the upper end of what is drawn. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly kind: 'triangle' | 'tick';
}

/** What is above the chips of a batch. */
export interface BracketMark {
  readonly id: string;
  readonly subject: Subject;
  readonly isSelected: boolean;
  readonly look: Bracket['look'];
  /** Over each line that it reaches, as one path. */
  readonly path: string;
  /** Whether the path is around the chips, which are too small for one above. */
  readonly isAround: boolean;
  readonly pill: (Box & { readonly text: string }) | null;
  readonly opacity: number;
  readonly says: string;
}

export interface ShardsMarks extends KindMarks {
  readonly kind: 'shards';
  readonly title: TitleMark;
  readonly rows: readonly RowMark[];
  readonly checkpoints: readonly CheckpointMark[];
  readonly brackets: readonly BracketMark[];
}
