import type { CardMark, EmptyMark, LinkLabelMark, LinkMark, TextMark } from '../marks';
import { element, px, setAttributes, translate } from './svg';

interface CardParts {
  readonly ground: SVGRectElement;
  readonly name: SVGTSpanElement;
  readonly rest: SVGTSpanElement;
}

const cards = new WeakMap<SVGGElement, CardParts>();

/** Draws the card of a station; mostly only its counts change. */
export function drawCard(node: SVGGElement, mark: CardMark): void {
  const { x, y, width, height, title, detail } = mark;
  const { ground, name, rest } = cards.get(node) ?? buildCard(node);
  setAttributes(node, { transform: translate(x, y) });
  setAttributes(ground, { width, height });
  setText(name, title);
  setText(rest, detail);
}

function buildCard(node: SVGGElement): CardParts {
  const text = element('text', 'title', { x: 16, y: 26 });
  const name = element('tspan', 'name');
  const rest = element('tspan', 'detail', { dx: 6 });
  const ground = element('rect', 'ground', { rx: 14 });
  text.append(name, rest);
  node.replaceChildren(ground, text);
  const parts = { ground, name, rest };
  cards.set(node, parts);
  return parts;
}

/** Draws a line of text. */
export function drawText(node: SVGGElement, mark: TextMark): void {
  const { x, y, text, anchor, kind } = mark;
  const line = node.querySelector('text') ?? element('text', kind);
  setAttributes(line, { 'data-part': kind, x, y, 'text-anchor': anchor });
  setText(line, text);
  if (!line.parentNode) node.append(line);
}

function setText(node: SVGElement, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

const LINE_HEIGHT = 17;

/** Draws the dashed box that stands where nothing is yet. */
export function drawEmpty(node: SVGGElement, mark: EmptyMark): void {
  const { x, y, width, height, lines, opacity } = mark;
  setAttributes(node, { transform: translate(x, y), opacity });
  const first = height / 2 + 4.5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const texts = lines.map((line, index) => {
    const text = element('text', 'emptyLine', { x: width / 2, y: first + index * LINE_HEIGHT });
    text.textContent = line;
    return text;
  });
  node.replaceChildren(element('rect', 'ground', { width, height, rx: 8 }), ...texts);
}

/** Draws the dashed line between two tokens of one item. */
export function drawLink(node: SVGGElement, { path, opacity }: LinkMark): void {
  node.setAttribute('opacity', px(opacity));
  node.replaceChildren(element('path', 'line', { d: path }));
}

/** Draws what a link means. */
export function drawLinkLabel(node: SVGGElement, mark: LinkLabelMark): void {
  const { x, y, width, height, text, opacity } = mark;
  setAttributes(node, { transform: translate(x, y), opacity });
  const line = element('text', 'linkText', { x: width / 2, y: height / 2 + 4.2 });
  line.textContent = text;
  node.replaceChildren(element('rect', 'ground', { width, height, rx: 6 }), line);
}
