import type { BatchMark, BatchPart } from '../marks';
import { element, px } from './svg';

/** From the lowest to what lies on top. */
const PARTS: readonly BatchPart[] = ['ground', 'corner', 'track', 'bar'];

interface Drawn {
  readonly mark: BatchMark;
  readonly nodes: Partial<Record<BatchPart, SVGPathElement>>;
}

const drawn = new WeakMap<SVGGElement, Drawn>();

/** What is the same for all batches of a layer: how its parts look in style sheets. */
type Kind = Readonly<Record<`data-${string}`, string>>;

/** Draws small things as one path for each part; what they say is told when one is pointed at. */
export function drawBatch(kind: Kind): (node: SVGGElement, mark: BatchMark) => void {
  return (node, mark) => {
    const last = drawn.get(node);
    if (last?.mark === mark) return;
    const { look, isGhost, opacity, paths } = mark;
    if (!last) {
      for (const [name, value] of Object.entries(kind)) node.setAttribute(name, value);
      // Stations and sections say how much they hold.
      node.setAttribute('aria-hidden', 'true');
      node.setAttribute('data-look', look);
      node.setAttribute('data-ghost', String(isGhost));
      node.setAttribute('opacity', px(opacity));
    }
    const nodes = last?.nodes ?? {};
    for (const part of PARTS) {
      const path = paths[part] ?? '';
      if (path === (last?.mark.paths[part] ?? '')) continue;
      nodes[part] ??= node.insertBefore(element('path', part), null);
      nodes[part].setAttribute('d', path);
    }
    drawn.set(node, { mark, nodes });
  };
}
