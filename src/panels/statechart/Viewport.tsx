import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../controls/Button';
import type { Box, Picture } from './layout/picture';
import { useDragToScroll } from './useDragToScroll';
import { useSize } from './useSize';
import styles from './Viewport.module.css';

interface ViewportProps {
  readonly picture: Picture;
  /** What is kept in sight; null leaves it to the viewer. */
  readonly follow: Box | null;
  readonly children: (scale: number) => ReactNode;
}

/** The smallest scale at which the chart's words are at least 12 pixels high, and the largest. */
const LEGIBLE = 12 / 13;
const LARGEST = 1.4;
const ZOOMS = { least: 0.4, most: 3, by: 1.25 };

/** A window onto a chart: as large as fits and can be read, scrolled, dragged and zoomed. */
export function Viewport({ picture, follow, children }: ViewportProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const room = useSize(scroller);
  const [zoom, setZoom] = useState<number | null>(null);
  const fit = Math.min(room.width / picture.width, room.height / picture.height);
  const scale = zoom ?? Math.min(Math.max(fit, LEGIBLE), LARGEST);
  const zoomBy = (factor: number) =>
    setZoom(Math.min(Math.max(scale * factor, ZOOMS.least), ZOOMS.most));
  useDragToScroll(scroller);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && follow && room.width > 0) bringIntoView(element, follow, scale);
  }, [follow, scale, room]);

  return (
    <div className={styles.viewport}>
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.sheet}>{room.width > 0 && children(scale)}</div>
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
