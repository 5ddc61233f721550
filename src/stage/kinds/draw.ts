import { asButton, element, setAttributes, translate } from '../draw/svg';
import type { Thing } from './kind';
import type { TitleMark } from './marks';

const layers = new WeakMap<SVGGElement, readonly SVGGElement[]>();

/** Layers of a station's own, the lowest first, made when it is drawn first. */
export function layersIn(node: SVGGElement, names: readonly string[]): readonly SVGGElement[] {
  const last = layers.get(node);
  if (last) return last;
  const made = names.map((name) => {
    const layer = element('g', 'layer');
    layer.setAttribute('data-layer', name);
    return layer;
  });
  node.replaceChildren(...made);
  layers.set(node, made);
  return made;
}

/** Draws the title of a station that has no card. */
export function drawTitle(node: SVGGElement, { x, y, title, detail, more }: TitleMark): void {
  const line = element('text', 'title', { x, y });
  for (const [part, text] of Object.entries({ name: title, detail, more: more ?? '' })) {
    if (text === '') continue;
    const span = element('tspan', part, part === 'name' ? {} : { dx: 6 });
    span.textContent = text;
    line.append(span);
  }
  node.replaceChildren(line);
}

/** A line of text in a mark. */
export function textAt(
  part: string,
  { x, y, text }: { readonly x: number; readonly y: number; readonly text: string },
): SVGTextElement {
  const node = element('text', part, { x, y });
  node.textContent = text;
  return node;
}

/** Makes an element something to press that stands for a thing, from its corner. */
export function drawThing(
  node: SVGGElement,
  {
    id,
    subject,
    isSelected,
    look,
    says,
  }: Pick<Thing, 'id' | 'subject' | 'says'> & {
    readonly isSelected: boolean;
    readonly look: string;
  },
  corner: { readonly x: number; readonly y: number } | null,
): void {
  setAttributes(node, {
    ...asButton(subject, isSelected),
    transform: corner && translate(corner.x, corner.y),
    'data-thing': id,
    'data-look': look,
    'aria-label': says,
  });
}
