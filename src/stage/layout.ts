import type { Scene, StageRoom } from '../models/scene';
import type { Size } from './layout/box';
import type { Layout } from './layout/layout';
import { narrowLayout } from './layout/narrow';
import { wideLayout } from './layout/wide';

export type { Layout } from './layout/layout';

/** From this width on, stations stand side by side. */
const WIDE = 480;

/**
 * Plans the stage for a whole run: `first` and `last` are its scenes before and after everything,
 * from which come the stations and the longest label.
 */
export function layoutOf(
  run: { readonly first: Scene; readonly last: Scene; readonly room: StageRoom },
  size: Size,
): Layout {
  const { first, last, room } = run;
  const tokens = [...first.tokens, ...last.tokens];
  const labelLength = tokens.reduce((most, { label }) => Math.max(most, label.length), 2);
  return size.width >= WIDE
    ? wideLayout(first.stations, room, size, labelLength)
    : narrowLayout(first.stations, room, size.width, labelLength);
}
