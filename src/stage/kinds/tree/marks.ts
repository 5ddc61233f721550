import type { Look, SceneLink, TreeNode } from '../../../models/scene';
import type { Subject } from '../../../models/subject';
import type { Box } from '../../layout/box';
import type { BatchMark, EmptyMark } from '../../marks';
import type { KindMarks } from '../kind';
import type { TitleMark } from '../marks';
import type { NodeFace } from './sizes';

/** A part of a batch. */
export interface NodeMark extends Box {
  readonly id: string;
  readonly subject: Subject;
  readonly isSelected: boolean;
  readonly look: TreeNode['look'];
  readonly face: NodeFace;
  readonly radius: number;
  readonly isGhost: boolean;
  readonly opacity: number;
  readonly label: string;
  readonly note: string;
  readonly attempts: readonly Look[];
  readonly says: string;
}

/** From parents to their children; all that look alike as one. */
export interface CurvesMark {
  readonly id: string;
  readonly isGhost: boolean;
  readonly opacity: number;
  readonly path: string;
}

/** From a node to where the same work is done. */
export interface WorkLinkMark {
  readonly id: string;
  readonly look: SceneLink['look'];
  readonly opacity: number;
  readonly path: string;
}

export interface TreeMarks extends KindMarks {
  readonly kind: 'tree';
  readonly title: TitleMark;
  readonly empties: readonly EmptyMark[];
  readonly curves: readonly CurvesMark[];
  readonly links: readonly WorkLinkMark[];
  readonly nodes: readonly NodeMark[];
  /** Nodes that are no more than their colour. */
  readonly dots: readonly BatchMark[];
}
