import type { Subject } from '../../../models/subject';
import { startBatches } from '../../frame/batches';
import { plannedOutline } from '../../frame/outline';
import type { BatchMark } from '../../marks';
import { fitted } from '../../words';
import type { Thing } from '../kind';
import type { NodeMark } from './marks';
import type { NodeFace } from './sizes';
import type { StagedNode } from './stagedNodes';

const NOTE_SIZE = 12;
const NOTE_PAD = 20;

/** How round a node is. */
const radiusOf = ({ face, box }: StagedNode) =>
  ({ full: 9, label: 7, plain: 4, dot: box.width / 2 })[face];

const thingId = ({ node }: Pick<StagedNode, 'node'>) => `node ${node.id}`;

const isDot = ({ face }: { readonly face: NodeFace }) => face === 'dot';

/** What can be pointed at. */
export function nodeThings(nodes: readonly StagedNode[]): readonly Thing[] {
  return nodes.map((staged) => {
    const { node, box } = staged;
    const radius = radiusOf(staged);
    return { id: thingId(staged), subject: node.subject, ...box, radius, says: node.says };
  });
}

/** Nodes that are more than a dot, and dots that are singled out. */
export function nodeMarks(
  nodes: readonly StagedNode[],
  selected: Subject | null,
  isSingledOut: (thing: Pick<Thing, 'id' | 'subject'>) => boolean,
): readonly NodeMark[] {
  const own = nodes.filter(
    (staged) =>
      !isDot(staged) || isSingledOut({ id: thingId(staged), subject: staged.node.subject }),
  );
  return own.map((staged) => {
    const { node, box, face, opacity } = staged;
    const { subject, look, isGhost, label, attempts, says } = node;
    const note = fitted(node.note, box.width - NOTE_PAD, NOTE_SIZE, 'semibold');
    return {
      ...{ id: thingId(staged), subject, isSelected: subject === selected, ...box },
      ...{ look, face, radius: radiusOf(staged), isGhost, opacity, label, note, attempts, says },
    };
  });
}

/** Nodes that are no more than their colour, as one for each look. */
export function dotMarks(nodes: readonly StagedNode[]): readonly BatchMark[] {
  const batches = startBatches('nodes');
  for (const { node, box, opacity } of nodes.filter(isDot)) {
    const batch = batches.of(node.look, node.isGhost, opacity);
    batches.add(batch, 'ground', plannedOutline(box, box.width / 2));
  }
  return batches.marks();
}
