/** What of its style a shape takes along, and what it is when nothing is said. */
const SHAPE: Readonly<Record<string, string>> = {
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
};
const TEXT: Readonly<Record<string, string>> = {
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
  opacity: '1',
};

/**
 * Writes what style sheets make of a picture into its elements, so that it looks the same anywhere,
 * and leaves out what only this page understands. The picture has to be in the page.
 */
export function makeStandalone(svg: SVGSVGElement): void {
  for (const node of svg.querySelectorAll('*')) {
    if (node instanceof SVGGraphicsElement && !(node instanceof SVGGElement)) writeStyle(node);
  }
  for (const node of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name } of [...node.attributes]) {
      if (/^(data-|aria-|role$|tabindex$|class$|focusable$)/.test(name)) node.removeAttribute(name);
    }
  }
}

function writeStyle(node: SVGGraphicsElement): void {
  const style = getComputedStyle(node);
  const isText = node instanceof SVGTextContentElement;
  writeColour(node, 'fill', style.fill);
  for (const [name, usual] of Object.entries(isText ? TEXT : SHAPE)) {
    const value = style.getPropertyValue(name);
    if (name === 'stroke') {
      if (value !== usual) writeColour(node, name, value);
    } else if (value !== usual) node.setAttribute(name, value.replaceAll('px', ''));
    else node.removeAttribute(name);
  }
  if (isText) node.setAttribute('font-family', familyOf(style.fontFamily));
}

function writeColour(node: Element, name: 'fill' | 'stroke', value: string): void {
  const { colour, opacity } = plainColour(value);
  node.setAttribute(name, colour);
  if (opacity < 1) node.setAttribute(`${name}-opacity`, String(opacity));
}

/**
 * A computed colour as every program knows it: `#2f4bd8` and how opaque it is.
 *
 * @param value `none`, `rgb(47, 75, 216)`, `rgba(…)` or `color(srgb 0.18 0.29 0.85 / 0.5)`
 */
export function plainColour(value: string): { readonly colour: string; readonly opacity: number } {
  const figures = (value.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (!/^(rgb|color\(srgb)/.test(value)) return { colour: value, opacity: 1 };
  const scale = value.startsWith('color') ? 255 : 1;
  const hex = figures
    .slice(0, 3)
    .map((figure) =>
      Math.round(figure * scale)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
  return { colour: `#${hex}`, opacity: figures[3] ?? 1 };
}

/** Fonts by the names that they have outside of this page as well: ours are variable. */
export function familyOf(families: string): string {
  return families.replace(/"([^"]+) Variable"/g, "'$1', '$1 Variable'").replaceAll('"', "'");
}
