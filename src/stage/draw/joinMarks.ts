import { select } from 'd3-selection';
import { isSame } from './same';

const drawn = new WeakMap<Element, unknown>();

/**
 * Joins a layer's elements to marks by id. Those whose mark is as it was are left alone, because
 * touching a thousand of them takes longer than a frame.
 */
export function joinMarks<Mark extends { readonly id: string }>(
  layer: SVGGElement,
  marks: readonly Mark[],
  part: string,
  draw: (node: SVGGElement, mark: Mark) => void,
): void {
  select(layer)
    .selectChildren<SVGGElement, Mark>()
    .data(marks, (mark) => mark.id)
    .join((enter) => enter.append('g').attr('data-part', part))
    .each(function update(mark) {
      if (isSame(drawn.get(this), mark)) return;
      drawn.set(this, mark);
      draw(this, mark);
    });
}
