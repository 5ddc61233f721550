import type { Station } from '../../../models/scene';
import { count } from '../../../models/wording';
import { emptyHeight, emptyLines } from '../../emptyText';
import type { EmptyMark } from '../../marks';
import { bandHeight } from '../bands';
import type { Staged, StationKind } from '../kind';
import { TITLE_HEIGHT, titleMark } from '../title';
import { curveMarks, workLinkMarks } from './curves';
import { drawTree } from './draw';
import type { TreeMarks } from './marks';
import { dotMarks, nodeMarks, nodeThings } from './nodes';
import { placedTrees } from './placedTrees';
import { planTree, type TreePlan, treeHeight } from './plan';
import { before, stagedNodes } from './stagedNodes';

/** How batches are split into parts: each part under the one that it came from. */
export const tree: StationKind<TreePlan, TreeMarks> = {
  weight: 1.6,
  heightAt: treeHeight,
  bandHeight,
  plan: planTree,
  things({ view, station, plan }) {
    return nodeThings(stagedNodes(view, station, plan));
  },
  marks(staged, selected, isSingledOut) {
    const { view, station, plan } = staged;
    const nodes = stagedNodes(view, station, plan);
    const { hidden } = placedTrees(station, plan);
    return {
      id: station.id,
      kind: 'tree',
      title: titleMark(station, plan.box, hidden > 0 ? `+ ${count(hidden)} more` : null),
      empties: emptyMarks(staged),
      curves: curveMarks(nodes),
      links: workLinkMarks(view, station, plan),
      nodes: nodeMarks(nodes, selected, isSingledOut),
      dots: dotMarks(nodes),
    };
  },
  draw: drawTree,
};

const EMPTY_HEIGHT = 44;
const EMPTY_WIDTH = 320;

/** What stands where no tree is, coming and going with them. */
function emptyMarks({ view, station, plan }: Staged<TreePlan>): readonly EmptyMark[] {
  if (station.whenEmpty === null) return [];
  const earlier = before(view, station);
  const wasEmpty = earlier === undefined || isEmpty(earlier);
  const opacity = (wasEmpty ? 1 - view.travel : 0) + (isEmpty(station) ? view.travel : 0);
  if (opacity === 0) return [];
  const { box } = plan;
  const width = Math.min(box.width, EMPTY_WIDTH);
  const lines = emptyLines(station.whenEmpty, width);
  const height = Math.min(box.height - TITLE_HEIGHT, Math.max(EMPTY_HEIGHT, emptyHeight(lines)));
  const y = box.y + TITLE_HEIGHT;
  return [{ id: station.id, x: box.x, y, width, height, lines, opacity }];
}

const isEmpty = ({ nodes }: Station) => nodes.every(({ isAbsent }) => isAbsent);
