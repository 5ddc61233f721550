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
  if (last === undefined) setAttributes(node, { role: 'button', tabindex: -1 });
  if (before?.says !== mark.says) node.setAttribute('aria-label', mark.says);
  if (before?.look !== mark.look) node.setAttribute('data-look', mark.look);
  if (before?.face !== mark.face) node.setAttribute('data-face', mark.face);
  if (before?.isGhost !== mark.isGhost) {
    node.setAttribute('data-ghost', String(mark.isGhost));
  }
  if (last?.isSelected !== isSelected) node.setAttribute('aria-pressed', String(isSelected));
  if (before?.x !== mark.x || before.y !== mark.y) {
    node.setAttribute('transform', translate(mark.x, mark.y));
  }
  if (before?.opacity !== mark.opacity) setAttributes(node, { opacity: mark.opacity });
  drawn.set(node, { mark, isSelected, parts: drawParts(node, mark, isSelected, last) });
}

/** The token that an element belongs to; null for anything else. */
export function chipOf(node: Element): ChipMark | null {
  return (node instanceof SVGGElement && drawn.get(node)?.mark) || null;
}

function drawParts(
  node: SVGGElement,
  mark: ChipMark,
  isSelected: boolean,
  last: Drawn | undefined,
): ChipParts {
  const before = last?.mark;
  const isBuilt =
    last !== undefined && last.isSelected === isSelected && isBuiltAlike(last.mark, mark);
  const parts = isBuilt ? last.parts : chipParts(mark, isSelected);
  if (!isBuilt) node.replaceChildren(...parts.all);
  if (!isBuilt || before?.width !== mark.width || before.height !== mark.height) {
    placeParts(parts, mark);
    turnRing(parts, mark);
  } else if (before.ring !== mark.ring) turnRing(parts, mark);
  return parts;
}

/** Whether both consist of the same elements; dots have no more than their ground. */
function isBuiltAlike(one: ChipMark, other: ChipMark): boolean {
  if (one.face !== other.face) return false;
  if (one.face === 'dot') return true;
  return (
    one.isMarked === other.isMarked &&
    one.isDifferent === other.isDifferent &&
    one.label === other.label &&
    (one.ring === null) === (other.ring === null) &&
    isSame(one.attempts, other.attempts)
  );
}
