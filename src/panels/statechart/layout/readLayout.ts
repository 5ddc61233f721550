import type { ElkEdgeSection, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import type { Chart } from '../../../simulator/chart';
import { dotId, stateId, transitionId, wayId } from './elkGraph';
import type { Box, Picture, Point } from './picture';

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** What the layout library made of a chart's graph, by state and by transition. */
export function readLayout(chart: Chart, laidOut: ElkNode): Picture {
  const boxes = new Map<string, Box>();
  const edges = new Map<string, ElkExtendedEdge>();
  const read = (node: ElkNode) => {
    boxes.set(node.id, boxOf(node));
    for (const edge of node.edges ?? []) edges.set(edge.id, edge);
    for (const child of node.children ?? []) read(child);
  };
  read(laidOut);
  const linesOf = (id: string) => {
    const section = edges.get(id)?.sections?.[0];
    return section ? pointsOf(section) : null;
  };
  const dots = [null, ...chart.states.keys()].flatMap((parent) => {
    const at = boxes.get(dotId(parent));
    return at ? [{ at, way: parent === null ? null : linesOf(wayId(parent)) }] : [];
  });
  return {
    width: laidOut.width ?? 0,
    height: laidOut.height ?? 0,
    states: chart.states.map((_, index) => boxes.get(stateId(index)) ?? NOWHERE),
    edges: chart.transitions.map((_, index) => linesOf(transitionId(index))),
    labels: chart.transitions.map((_, index) => {
      const label = edges.get(transitionId(index))?.labels?.[0];
      return label ? boxOf(label) : null;
    }),
    starts: dots,
  };
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x, y, width, height };
}

function pointsOf({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection): readonly Point[] {
  return [startPoint, ...bendPoints, endPoint];
}
