import { element } from './svg';

/** The elements of a layer, in the order of their marks. */
interface Joined {
  readonly ids: readonly string[];
  readonly nodes: readonly SVGGElement[];
}

const joined = new WeakMap<SVGGElement, Joined>();

/**
 * Joins a layer's elements to marks by id and has each drawn. Most frames have the marks of the
 * last one, elsewhere: then there is nothing to join, which saves as much time as drawing takes.
 */
export function joinMarks<Mark extends { readonly id: string }>(
  layer: SVGGElement,
  marks: readonly Mark[],
  part: string,
  draw: (node: SVGGElement, mark: Mark) => void,
): void {
  const last = joined.get(layer);
  const isJoined =
    last?.ids.length === marks.length && marks.every((mark, index) => mark.id === last.ids[index]);
  const nodes = isJoined ? last.nodes : join(layer, marks, part);
  for (const [index, mark] of marks.entries()) {
    const node = nodes[index];
    if (node) draw(node, mark);
  }
}

/**
 * Gives every mark its element: the one it had, or a new one. `d3-selection` does the same with
 * twelve kilobytes, and takes longer for a thousand marks than drawing them.
 */
function join<Mark extends { readonly id: string }>(
  layer: SVGGElement,
  marks: readonly Mark[],
  part: string,
): readonly SVGGElement[] {
  const last = joined.get(layer);
  const known = new Map(last?.ids.map((id, index) => [id, last.nodes[index]]));
  const nodes = marks.map(({ id }) => {
    const node = known.get(id);
    known.delete(id);
    return node ?? element('g', part);
  });
  for (const gone of known.values()) gone?.remove();
  // What stands where it belongs is left alone: moving an element costs as much as drawing it.
  let next = layer.firstChild;
  for (const node of nodes) {
    if (node === next) next = node.nextSibling;
    else layer.insertBefore(node, next);
  }
  joined.set(layer, { ids: marks.map(({ id }) => id), nodes });
  return nodes;
}
