import { isSame } from './same';

/** Draws only marks that are not as they were when their element was drawn last. */
export function unlessSame<Mark>(
  draw: (node: SVGGElement, mark: Mark) => void,
): (node: SVGGElement, mark: Mark) => void {
  const drawn = new WeakMap<SVGGElement, Mark>();
  return (node, mark) => {
    if (isSame(drawn.get(node), mark)) return;
    drawn.set(node, mark);
    draw(node, mark);
  };
}
