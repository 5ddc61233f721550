const SVG = 'http://www.w3.org/2000/svg';

/** Places have no more digits than can be seen. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function translate(x: number, y: number): string {
  return `translate(${px(x)},${px(y)})`;
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** Sets attributes; null removes one. */
export function setAttributes(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const next = typeof value === 'number' ? px(value) : value;
    if (next === null) node.removeAttribute(name);
    // Setting what is there already makes the browser look at it again.
    else if (node.getAttribute(name) !== next) node.setAttribute(name, next);
  }
}

/** What makes a lane or a worker something to press; `data-subject` says which one it is. */
export function asButton(subject: string, isPressed: boolean): Attributes {
  return {
    role: 'button',
    tabindex: -1,
    'aria-pressed': String(isPressed),
    'data-subject': subject,
  };
}

/** A new element, named by `data-part` for style sheets. */
export function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  part: string,
  attributes: Attributes = {},
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS(SVG, name);
  node.setAttribute('data-part', part);
  setAttributes(node, attributes);
  return node;
}
