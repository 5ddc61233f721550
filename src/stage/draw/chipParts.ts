import { FACES } from '../layout/chipSize';
import type { ChipMark } from '../marks';
import { element, px, setAttributes, translate } from './svg';

/** The elements that a chip consists of. */
export interface ChipParts {
  readonly all: readonly SVGElement[];
  readonly ground: SVGRectElement;
  readonly halo: SVGRectElement | null;
  readonly label: SVGTextElement | null;
  readonly corner: SVGPathElement | null;
  readonly differs: SVGCircleElement | null;
  readonly pips: readonly SVGCircleElement[];
  /** A ring where there is room beside the label, else a bar along the lower edge. */
  readonly ring: SVGGElement | null;
  readonly bar: SVGRectElement | null;
}

/** Attempts that a chip shows at most: the last ones. */
const MOST_PIPS = 6;

/** Makes the elements of a chip; `placeParts` puts them in their places. */
export function chipParts(mark: ChipMark, isSelected: boolean): ChipParts {
  const { face, label, isMarked, ring } = mark;
  const hasText = FACES.indexOf(face) < FACES.indexOf('square');
  const hasBar = ring !== null && (face === 'label' || face === 'plain');
  // A first attempt is nothing to remark on where there is little room.
  const isCrowded = face === 'label' && (hasBar || mark.attempts.length < 2);
  const shown = hasText && !isCrowded ? mark.attempts.slice(-MOST_PIPS) : [];
  const parts = {
    halo: isSelected ? element('rect', 'halo') : null,
    ground: element('rect', 'ground'),
    corner: isMarked && face !== 'dot' ? element('path', 'corner') : null,
    label: hasText ? element('text', 'label') : null,
    ring: ring !== null && face === 'ring' ? element('g', 'ring') : null,
    bar: hasBar ? element('rect', 'left') : null,
    differs: mark.isDifferent && face !== 'dot' ? element('circle', 'differs') : null,
    pips: shown.map((look) => element('circle', 'pip', { 'data-look': look })),
  };
  if (parts.label) parts.label.textContent = label;
  parts.ring?.append(element('circle', 'track'), element('circle', 'left'));
  const { pips, ...single } = parts;
  const all = [...Object.values(single), ...pips].filter((part) => part !== null);
  return { ...parts, all };
}

const cornerRadius = ({ width, height, face }: ChipMark) =>
  face === 'dot' ? Math.min(width, height) * 0.3 : Math.min(8, height * 0.25);

/** From the lower edge of a chip to the middle of the pips under it. */
const PIPS_UNDER = 5.5;
const RING_WIDTH = 3;
const ringRadius = (height: number) => (height >= 32 ? 9 : 6.5);

/** Puts the elements where they belong in a chip of this width and height. */
export function placeParts(parts: ChipParts, mark: ChipMark): void {
  const { width, height, face } = mark;
  const radius = cornerRadius(mark);
  setAttributes(parts.ground, { width, height, rx: radius });
  if (parts.halo) {
    const by = face === 'dot' ? 2 : 3.5;
    setAttributes(parts.halo, {
      x: -by,
      y: -by,
      width: width + 2 * by,
      height: height + 2 * by,
      rx: radius + by,
    });
  }
  const isUnder = face === 'under';
  const left = face === 'ring' ? (height >= 32 ? 10 : 7) : width / 2;
  if (parts.label)
    setAttributes(parts.label, {
      x: left,
      y: height / 2 + (parts.pips.length > 0 && height < 26 && !isUnder ? 3 : 4.5),
    });
  if (parts.corner) parts.corner.setAttribute('d', cornerPath(width, height, radius));
  if (parts.differs) setAttributes(parts.differs, { cx: 1.5, cy: 1.5, r: height < 20 ? 3 : 4 });
  const pipRadius = height >= 32 ? 2 : 1.6;
  const pitch = 2 * pipRadius + 1.4;
  const first = face === 'ring' ? left + pipRadius : left - ((parts.pips.length - 1) * pitch) / 2;
  for (const [index, pip] of parts.pips.entries()) {
    setAttributes(pip, {
      cx: first + index * pitch,
      cy: isUnder ? height + PIPS_UNDER : height - pipRadius - 2.4,
      r: pipRadius,
    });
  }
  if (!parts.ring) return;
  const outer = ringRadius(height);
  const x = width - outer - (height >= 32 ? 6 : 4.5);
  parts.ring.setAttribute('transform', `${translate(x, height / 2)} rotate(-90)`);
  for (const circle of parts.ring.children) setAttributes(circle, { r: outer - RING_WIDTH / 2 });
}

/** Sets the countdown to what is left of it. */
export function turnRing(parts: ChipParts, { ring, width, height }: ChipMark): void {
  if (ring === null) return;
  if (parts.ring) {
    // A dash as long as what is left, and a gap as long as the whole way round.
    const round = 2 * Math.PI * (ringRadius(height) - RING_WIDTH / 2);
    parts.ring.children[1]?.setAttribute('stroke-dasharray', `${px(ring * round)} ${px(round)}`);
  }
  if (parts.bar) {
    const most = width - 8;
    setAttributes(parts.bar, { x: 4, y: height - 4, width: most * ring, height: 2, rx: 1 });
  }
}

/** A folded corner, top right, as round as the chip. */
function cornerPath(width: number, height: number, radius: number): string {
  const size = Math.min(12, height * 0.4);
  return `M${px(width - size)},0H${px(width - radius)}Q${px(width)},0 ${px(width)},${px(radius)}V${px(size)}Z`;
}
