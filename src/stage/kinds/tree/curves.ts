import type { Station } from '../../../models/scene';
import type { View } from '../../frame/view';
import type { Box } from '../../layout/box';
import type { CurvesMark, WorkLinkMark } from './marks';
import { placedTrees } from './placedTrees';
import type { TreePlan } from './plan';
import type { StagedNode } from './stagedNodes';

const short = (value: number) => Math.round(value * 100) / 100;
const points = (...each: readonly (readonly [number, number])[]) =>
  each.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');

/** From every parent to its children; those to what has not been tried are pale. */
export function curveMarks(nodes: readonly StagedNode[]): readonly CurvesMark[] {
  const byId = new Map(nodes.map((staged) => [staged.node.id, staged]));
  const alike = new Map<string, { isGhost: boolean; opacity: number; paths: string[] }>();
  for (const child of nodes) {
    const parent = child.node.parent === null ? undefined : byId.get(child.node.parent);
    if (!parent) continue;
    const { isGhost } = child.node;
    const opacity = Math.min(parent.opacity, child.opacity);
    const id = `${isGhost ? 'pale' : 'drawn'} ${Math.round(opacity * 100)}`;
    const group = alike.get(id) ?? { isGhost, opacity, paths: [] };
    alike.set(id, group);
    group.paths.push(pathDown(parent.box, child.box));
  }
  return [...alike].map(([id, { paths, ...rest }]) => ({ id, ...rest, path: paths.join('') }));
}

/** From the foot of one box to the head of another below it, upright at both ends. */
function pathDown(above: Box, below: Box): string {
  const from = { x: above.x + above.width / 2, y: above.y + above.height };
  const to = { x: below.x + below.width / 2, y: below.y };
  const half = (from.y + to.y) / 2;
  return `M${points([from.x, from.y])}C${points([from.x, half], [to.x, half], [to.x, to.y])}`;
}

/** The head of a station, above its lanes. */
const HEAD = 46;
/** Where a line from above meets a lane, as a share of its width: beyond the title of the station. */
const MEETS = 0.85;

/** From the foot of a box to a lane below it, clear of the title above the lane. */
function pathToLane(above: Box, lane: Box): string {
  const from = { x: above.x + above.width / 2, y: above.y + above.height };
  const x = lane.x + lane.width * MEETS;
  const bend = Math.max(from.y, lane.y - HEAD);
  const half = (from.y + bend) / 2;
  return `M${points([from.x, from.y])}C${points([from.x, half], [x, half], [x, bend])}V${short(lane.y)}`;
}

/** From a box to another on its right, level at both ends. */
function pathRight(left: Box, right: Box): string {
  const from = { x: left.x + left.width, y: left.y + left.height / 2 };
  const to = { x: right.x, y: right.y + right.height / 2 };
  const half = (from.x + to.x) / 2;
  return `M${points([from.x, from.y])}C${points([half, from.y], [half, to.y], [to.x, to.y])}`;
}

/** From the parts in work to their lanes. */
export function workLinkMarks(
  view: View,
  station: Station,
  plan: TreePlan,
): readonly WorkLinkMark[] {
  const { scene, before, travel, now } = view;
  const { nodes } = placedTrees(station, plan);
  return (scene.links ?? []).flatMap(({ id, from, to, look }) => {
    const node = nodes.get(from);
    const lane = now.lanes.get(to);
    if (!node || !lane) return [];
    const wasThere = before.links?.some((link) => link.id === id) === true;
    const isBeside = lane.x > node.box.x + node.box.width;
    const path = isBeside ? pathRight(node.box, lane) : pathToLane(node.box, lane);
    return [{ id, look, opacity: wasThere ? 1 : travel, path }];
  });
}
