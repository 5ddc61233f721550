import type { LaneMark } from '../marks';
import { isSame } from './same';
import { asButton, element, setAttributes, translate } from './svg';

interface Drawn {
  readonly mark: LaneMark;
  readonly note: SVGTextElement | null;
  readonly bar: SVGRectElement | null;
}

const drawn = new WeakMap<SVGGElement, Drawn>();

/** Draws an execution environment: its box, its bar, what it does. */
export function drawLane(node: SVGGElement, mark: LaneMark): void {
  const last = drawn.get(node);
  const { x, y, bar, note, opacity, says, look, subject, isSelected } = mark;
  setAttributes(node, {
    transform: translate(x, y),
    opacity,
    ...asButton(subject, isSelected),
    'aria-label': says,
    'data-look': look,
  });
  // While a lane works, every frame has a longer bar: only that is drawn again.
  const parts = last && isBuiltAlike(last.mark, mark) ? last : build(node, mark);
  if (parts.note && note && parts.note.textContent !== note.text) {
    parts.note.textContent = note.text;
  }
  if (parts.bar && bar) {
    const least = Math.min(bar.height, bar.width);
    const width = bar.fraction === 0 ? 0 : Math.max(bar.width * bar.fraction, least);
    setAttributes(parts.bar, { width });
  }
  drawn.set(node, { ...parts, mark });
}

function isBuiltAlike(one: LaneMark, other: LaneMark): boolean {
  const built = ({ width, height, note, label, bar }: LaneMark) => [
    width,
    height,
    label,
    note?.x,
    note?.y,
    bar && [bar.x, bar.y, bar.width],
  ];
  return isSame(built(one), built(other));
}

function build(node: SVGGElement, mark: LaneMark): Omit<Drawn, 'mark'> {
  const { width, height, radius, bar, label } = mark;
  const end = bar && { x: bar.x, y: bar.y, height: bar.height, rx: bar.height / 2 };
  const parts = {
    ground: element('rect', 'ground', { width, height, rx: radius }),
    track: end && element('rect', 'track', { ...end, width: bar.width }),
    bar: end && element('rect', 'bar', end),
    label: label && textAt('laneName', label),
    note: mark.note && textAt('note', mark.note),
  };
  node.replaceChildren(...Object.values(parts).filter((part) => part !== null));
  return parts;
}

function textAt(
  part: string,
  { x, y, text }: { readonly x: number; readonly y: number; readonly text: string },
): SVGTextElement {
  const node = element('text', part, { x, y: y + 4 });
  node.textContent = text;
  return node;
}
