import { element, translate } from '../stage/draw/svg';
import { familyOf } from './standaloneSvg';

/** Around each picture, and for its name above it, in pixels. */
const GAP = 24;
const HEAD = 36;
const IN_A_ROW = 2;

/** A picture that needs nothing of this page, and what it is called. */
export interface NamedPicture {
  readonly name: string;
  readonly picture: SVGSVGElement;
}

/** Several such pictures of one size as one, each under its name. */
export function sideBySidePicture(pictures: readonly NamedPicture[], title: string): SVGSVGElement {
  const each = pictures[0]?.picture.viewBox.baseVal ?? new DOMRect();
  const [across, down] = [each.width + GAP, each.height + HEAD + GAP];
  const width = Math.min(IN_A_ROW, pictures.length) * across + GAP;
  const height = Math.ceil(pictures.length / IN_A_ROW) * down + GAP;
  const style = getComputedStyle(document.body);
  const svg = element('svg', 'picture', { width, height, viewBox: `0 0 ${width} ${height}` });
  const says = element('title', 'name');
  says.textContent = title;
  const ground = { width, height, fill: style.backgroundColor };
  svg.append(says, element('rect', 'paper', ground));
  for (const [index, { name, picture }] of pictures.entries()) {
    const [column, row] = [index % IN_A_ROW, Math.floor(index / IN_A_ROW)];
    const part = element('g', 'picture', {
      transform: translate(GAP + column * across, GAP + row * down),
    });
    const head = element('text', 'title', {
      y: 18,
      'font-size': 18,
      'font-weight': 650,
      'font-family': familyOf(style.fontFamily),
      fill: style.color,
    });
    head.textContent = name;
    // Its contents and not itself: a picture in a picture would have places of its own.
    const stage = element('g', 'stage', { transform: translate(0, HEAD) });
    stage.append(...picture.childNodes);
    stage.querySelector('title')?.remove();
    // Its ground is as large as whatever it stands in.
    stage.querySelector('rect')?.setAttribute('width', String(each.width));
    stage.querySelector('rect')?.setAttribute('height', String(each.height));
    part.append(head, stage);
    svg.append(part);
  }
  return svg;
}
