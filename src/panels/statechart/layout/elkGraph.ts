import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import type { Chart } from '../../../simulator/chart';
import { type ChartText, heightOf, type Measure, TEXT } from './chartText';

/** Which way a life goes through the chart. */
export type Direction = 'RIGHT' | 'DOWN';

const DOT = 12;

/** A chart as the layout library takes it: boxes with sizes, nested, and edges with labels. */
export function elkGraphOf(
  chart: Chart,
  text: ChartText,
  /** The widest count that may stand beside a transition's words, by transition. */
  counts: readonly string[],
  measure: Measure,
  direction: Direction,
): ElkNode {
  const childrenOf = (parent: number | null): ElkNode[] => {
    const inside = chart.states.flatMap((state, index) =>
      state.parent === parent ? [nodeOf(index)] : [],
    );
    const { initial = null } = parent === null ? {} : (chart.states[parent] ?? {});
    const hasDot = parent === null || initial !== null;
    const dot = { id: dotId(parent), width: DOT, height: DOT };
    return hasDot && inside.length > 0 ? [dot, ...inside] : inside;
  };

  function nodeOf(index: number): ElkNode {
    const name = measure(text.names[index] ?? '', 'name');
    const children = childrenOf(index);
    const stays = staysOf(chart, index);
    const lines = stays.map((transition) => labelSize(transition).width);
    const width = Math.max(name + COUNT_ROOM, ...lines) + 2 * TEXT.padding;
    const head = TEXT.nameHeight + stays.reduce((sum, at) => sum + labelSize(at).height, 0);
    if (children.length > 0) {
      return {
        id: stateId(index),
        children,
        layoutOptions: {
          'elk.padding': `[top=${head + 10},left=16,bottom=16,right=16]`,
          'elk.nodeSize.constraints': 'MINIMUM_SIZE',
          'elk.nodeSize.minimum': `(${width}, ${head})`,
        },
      };
    }
    const height = head + (stays.length > 0 ? TEXT.padding / 2 : 0);
    return { id: stateId(index), width: Math.ceil(width), height };
  }

  function labelSize(transition: number) {
    const lines = text.lines[transition] ?? [];
    const [first = 0, ...others] = lines.map((line) => measure(line, 'line'));
    const often = counts[transition] ?? '';
    const times = often === '' ? 0 : TEXT.countGap + measure(often, 'count');
    const width = Math.max(first + times, ...others) + 2 * TEXT.padding;
    return { width: Math.ceil(width), height: heightOf(lines) };
  }

  const edges: ElkExtendedEdge[] = [];
  for (const [index, { source, target }] of chart.transitions.entries()) {
    if (target === null || staysInside(chart, index)) continue;
    edges.push({
      id: transitionId(index),
      sources: [index === 0 || source === null ? dotId(null) : stateId(source)],
      targets: [stateId(target)],
      labels: [{ id: labelId(index), text: ' ', ...labelSize(index), layoutOptions: INLINE }],
    });
  }
  for (const [index, { initial }] of chart.states.entries()) {
    if (initial === null) continue;
    edges.push({ id: wayId(index), sources: [dotId(index)], targets: [stateId(initial)] });
  }
  return {
    id: 'chart',
    children: childrenOf(null),
    edges,
    layoutOptions: { ...OPTIONS, 'elk.direction': direction },
  };
}

/** The transitions that do something without leaving the state: lines inside its box. */
export function staysOf({ transitions }: Chart, state: number): readonly number[] {
  return transitions.flatMap(({ source, target }, index) =>
    index > 0 && source === state && target === null ? [index] : [],
  );
}

function staysInside({ transitions }: Chart, index: number): boolean {
  return index > 0 && transitions[index]?.target === null;
}

/** Room for how many are in a state, beside its name. */
const COUNT_ROOM = 44;

const INLINE = { 'elk.edgeLabels.inline': 'true' };

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': '[top=16,left=16,bottom=16,right=16]',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
} as const;

export const stateId = (index: number) => `state ${index}`;
export const transitionId = (index: number) => `transition ${index}`;
const labelId = (index: number) => `label ${index}`;
export const dotId = (parent: number | null) => `dot ${parent ?? 'of all'}`;
export const wayId = (state: number) => `way ${state}`;
