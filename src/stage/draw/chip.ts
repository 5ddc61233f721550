import type { ChipMark } from '../marks';
import { type ChipParts, chipParts, placeParts, turnRing } from './chipParts';
import { isSame } from './same';
import { setAttributes, translate } from './svg';

/** A chip as it is drawn: what is compared to know what has to be drawn again. */
interface Drawn {
  readonly mark: ChipMark;
  readonly isSelected: boolean;
  readonly parts: ChipParts;
}

const drawn = new WeakMap<SVGGElement, Drawn>();

/** Draws a chip, as little of it as has changed: mostly chips just move. */
export function drawChip(node: SVGGElement, mark: ChipMark, isSelected: boolean): void {
  const last = drawn.get(node);
  const before = last?.mark;
  const looksSame =
    last !== undefined && last.isSelected === isSelected && isDressedAlike(last.mark, mark);
  const parts = looksSame ? last.parts : dress(node, mark, isSelected);
  if (before?.x !== mark.x || before.y !== mark.y) {
    node.setAttribute('transform', translate(mark.x, mark.y));
  }
  if (before?.opacity !== mark.opacity) {
    setAttributes(node, { opacity: mark.opacity === 1 ? null : mark.opacity });
  }
  if (!looksSame || before?.width !== mark.width || before.height !== mark.height) {
    placeParts(parts, mark);
    turnRing(parts, mark);
  } else if (before.ring !== mark.ring) turnRing(parts, mark);
  drawn.set(node, { mark, isSelected, parts });
}

function isDressedAlike(one: ChipMark, other: ChipMark): boolean {
  return (
    one.look === other.look &&
    one.face === other.face &&
    one.isGhost === other.isGhost &&
    one.isMarked === other.isMarked &&
    one.label === other.label &&
    one.says === other.says &&
    (one.ring === null) === (other.ring === null) &&
    isSame(one.attempts, other.attempts)
  );
}

function dress(node: SVGGElement, mark: ChipMark, isSelected: boolean): ChipParts {
  setAttributes(node, {
    role: 'button',
    tabindex: -1,
    'aria-label': mark.says,
    'aria-pressed': String(isSelected),
    'data-item': mark.item,
    'data-look': mark.look,
    'data-face': mark.face,
    'data-ghost': mark.isGhost ? '' : null,
  });
  const parts = chipParts(mark, isSelected);
  node.replaceChildren(...parts.all);
  return parts;
}
