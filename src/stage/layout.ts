import type { Extent } from './extent';
import type { Size } from './layout/box';
import type { Layout } from './layout/layout';
import { narrowLayout, wholeLayout } from './layout/narrow';
import { wideLayout } from './layout/wide';
import { longestWords } from './longestWords';

export type { Layout } from './layout/layout';

/** From this width on, stations stand side by side. */
const WIDE = 480;

/**
 * Plans the stage for a whole run; its ends tell the stations and the longest label.
 *
 * @param isDense stations one under the other are as small as it takes to have all of them in sight
 */
export function layoutOf({ first, last, room }: Extent, size: Size, isDense = false): Layout {
  const stations = first.stations.map((station) =>
    longestWords(
      station,
      last.stations.find(({ id }) => id === station.id),
    ),
  );
  const tokens = [...first.tokens, ...last.tokens];
  const labelLength = tokens.reduce((most, { label }) => Math.max(most, label.length), 2);
  if (size.width >= WIDE) return wideLayout(stations, room, size, labelLength);
  return isDense
    ? wholeLayout(stations, room, size, labelLength)
    : narrowLayout(stations, room, size.width, labelLength);
}
