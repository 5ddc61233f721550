import type { CardMark, EmptyMark, LinkLabelMark, LinkMark, TextMark } from '../marks';
import { element, px, setAttributes, translate } from './svg';

/** Draws the card of a station. */
export function drawCard(node: SVGGElement, mark: CardMark): void {
  const { x, y, width, height, title, detail } = mark;
  node.setAttribute('transform', translate(x, y));
  const text = element('text', 'title', { x: 16, y: 26 });
  const name = element('tspan', 'name');
  name.textContent = title;
  const rest = element('tspan', 'detail', { dx: 6 });
  rest.textContent = detail;
  text.append(name, rest);
  node.replaceChildren(element('rect', 'ground', { width, height, rx: 14 }), text);
}

/** Draws a line of text. */
export function drawText(node: SVGGElement, mark: TextMark): void {
  const { x, y, text, anchor, kind } = mark;
  const line = element('text', kind, { x, y, 'text-anchor': anchor });
  line.textContent = text;
  node.replaceChildren(line);
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
