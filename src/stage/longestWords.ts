import type { Station } from '../models/scene';
import { textWidth } from './words';

/** A station with the longest words that it has in either of two scenes: there is room for both. */
export function longestWords(station: Station, other: Station | undefined): Station {
  if (!other) return station;
  return {
    ...station,
    detail: wider(station.detail, other.detail),
    whenEmpty: wider(station.whenEmpty, other.whenEmpty),
    sections: station.sections.map((section, index) => ({
      ...section,
      label: wider(section.label, other.sections[index]?.label ?? null),
    })),
  };
}

function wider<Words extends string | null>(one: Words, other: Words): Words {
  return widthOf(other) > widthOf(one) ? other : one;
}

/** Of any size: it is only compared. */
const widthOf = (words: string | null) => textWidth(words ?? '', 1, 'regular');
