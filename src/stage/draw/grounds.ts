import type { CardMark, EmptyMark, LinkLabelMark, LinkMark, TextMark } from '../marks';
import { element, px, setAttributes, translate } from './svg';

interface CardParts {
  readonly ground: SVGRectElement;
  readonly lines: readonly { readonly name: SVGTSpanElement; readonly rest: SVGTSpanElement }[];
}

const cards = new WeakMap<SVGGElement, CardParts>();

/** From a line of a title to the next. */
const TITLE_LINE = 18;

/** Draws the card of a station; mostly only its counts change. */
export function drawCard(node: SVGGElement, mark: CardMark): void {
  const { x, y, width, height, lines, pad, base } = mark;
  const known = cards.get(node);
  const parts = known?.lines.length === lines.length ? known : buildCard(node, lines.length);
  setAttributes(node, { transform: translate(x, y) });
  setAttributes(parts.ground, { width, height });
  for (const [index, { name, rest }] of parts.lines.entries()) {
    const { title = '', detail = '' } = lines[index] ?? {};
    setText(name, title);
    setText(rest, detail);
    // Whichever begins the line stands at its beginning.
    const at = { x: pad, y: base + index * TITLE_LINE, dx: null };
    const beside = { x: null, y: null, dx: 6 };
    setAttributes(name, at);
    setAttributes(rest, title === '' ? at : beside);
  }
}

function buildCard(node: SVGGElement, count: number): CardParts {
  const ground = element('rect', 'ground', { rx: 14 });
  const lines = Array.from({ length: count }, () => ({
    name: element('tspan', 'name'),
    rest: element('tspan', 'detail'),
  }));
  const text = element('text', 'title');
  text.append(...lines.flatMap(({ name, rest }) => [name, rest]));
  node.replaceChildren(ground, text);
  const parts = { ground, lines };
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
