import { select } from 'd3-selection';

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

function join<Mark extends { readonly id: string }>(
  layer: SVGGElement,
  marks: readonly Mark[],
  part: string,
): readonly SVGGElement[] {
  const nodes = select(layer)
    .selectChildren<SVGGElement, Mark>()
    .data(marks, (mark) => mark.id)
    .join((enter) => enter.append('g').attr('data-part', part))
    .nodes();
  joined.set(layer, { ids: marks.map(({ id }) => id), nodes });
  return nodes;
}
