import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type Size, useSize } from '../../timeline/useSize';
import { Button } from '../controls/Button';
import type { Box, Picture } from './layout/picture';
import { useDragToScroll } from './useDragToScroll';
import styles from './Viewport.module.css';

interface ViewportProps {
  /** The same chart laid out in several ways; the one that fits best is shown. */
  readonly pictures: readonly Picture[];
  /** The state that is kept in sight, and whether it is again whenever it changes. */
  readonly follow: { readonly state: number; readonly always: boolean } | null;
  readonly children: (picture: Picture, scale: number) => ReactNode;
}

/** The smallest scale at which the chart's words are at least 12 pixels high, and the largest. */
const LEGIBLE = 12 / 13;
/** From here on the whole chart is worth more than larger words of a part of it. */
const WHOLE = 0.7;
const LARGEST = 1.4;
const ZOOMS = { least: 0.4, most: 3, by: 1.25 };

/** A window onto a chart: as large as fits and can be read, scrolled, dragged and zoomed. */
export function Viewport({ pictures, follow, children }: ViewportProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const room = useSize(scroller);
  const [zoom, setZoom] = useState<number | null>(null);
  const picture = bestFor(pictures, room);
  const fit = fitOf(picture, room);
  const scale = zoom ?? Math.min(fit < WHOLE ? LEGIBLE : fit, LARGEST);
  const zoomBy = (factor: number) =>
    setZoom(Math.min(Math.max(scale * factor, ZOOMS.least), ZOOMS.most));
  useDragToScroll(scroller);

  const followed = follow?.state ?? null;
  const shown = useRef({ picture: NOTHING, scale: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    const box = followed === null ? undefined : picture.states[followed];
    if (!element || !box || room.width === 0) return;
    const isNew = shown.current.picture !== picture || shown.current.scale !== scale;
    shown.current = { picture, scale };
    if (isNew) bringToMiddle(element, box, scale);
    else if (follow?.always) bringIntoView(element, box, scale);
  }, [followed, follow?.always, picture, scale, room]);

  return (
    <div className={styles.viewport}>
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.sheet} data-overflows={scale > fit}>
          {room.width > 0 && children(picture, scale)}
        </div>
      </div>
      <fieldset className={styles.zoom} aria-label="Size of the chart">
        <Button look="icon" aria-label="Smaller" onClick={() => zoomBy(1 / ZOOMS.by)}>
          <ZoomOut size={16} aria-hidden />
        </Button>
        <Button look="icon" aria-label="Larger" onClick={() => zoomBy(ZOOMS.by)}>
          <ZoomIn size={16} aria-hidden />
        </Button>
        <Button look="icon" aria-label="Fit the whole chart" onClick={() => setZoom(fit)}>
          <Maximize size={16} aria-hidden />
        </Button>
      </fieldset>
    </div>
  );
}

const NOTHING: Picture = { width: 1, height: 1, states: [], edges: [], labels: [], starts: [] };

function bestFor(pictures: readonly Picture[], room: Size): Picture {
  return pictures.reduce(
    (best, picture) => (fitOf(picture, room) > fitOf(best, room) ? picture : best),
    pictures[0] ?? NOTHING,
  );
}

/** The scale at which all of a picture can be seen. */
function fitOf(picture: Picture, room: Size): number {
  return Math.min(room.width / picture.width, room.height / picture.height);
}

/** Scrolls so that as much as can be seen around a part of the chart is seen. */
function bringToMiddle(element: HTMLElement, box: Box, scale: number) {
  element.scrollTo({
    left: (box.x + box.width / 2) * scale - element.clientWidth / 2,
    top: (box.y + box.height / 2) * scale - element.clientHeight / 2,
  });
}

/** Scrolls as little as it takes to show a part of the chart with some air around it. */
function bringIntoView(element: HTMLElement, box: Box, scale: number) {
  const air = 24;
  const along = (from: number, size: number, scrolled: number, room: number) => {
    const least = from * scale - air;
    const most = (from + size) * scale + air - room;
    return scrolled > least ? Math.max(0, least) : Math.max(scrolled, most);
  };
  element.scrollTo({
    left: along(box.x, box.width, element.scrollLeft, element.clientWidth),
    top: along(box.y, box.height, element.scrollTop, element.clientHeight),
  });
}
