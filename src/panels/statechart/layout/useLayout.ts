import { useEffect, useState } from 'react';
import type { Chart } from '../../../simulator/chart';
import { type ChartFont, type ChartText, type Measure, TEXT_FONTS } from './chartText';
import { type Direction, elkGraphOf } from './elkGraph';
import type { Picture } from './picture';
import { readLayout } from './readLayout';

/** A layout on its way, there, or not to be had. */
export type Layout =
  | { readonly is: 'working' }
  | { readonly is: 'ready'; readonly pictures: readonly Picture[] }
  | { readonly is: 'failed'; readonly message: string };

interface Wanted {
  readonly chart: Chart;
  readonly text: ChartText;
  /** The widest count beside each transition. */
  readonly counts: readonly string[];
}

/** The same chart across and down: the room there is decides which one is shown. */
const DIRECTIONS: readonly Direction[] = ['RIGHT', 'DOWN'];

const WORKING: Layout = { is: 'working' };

/** Layouts that were made before: a machine comes back with every run. */
const known = new Map<string, Promise<Picture>>();

/** The layouts of a chart; the library is loaded with the first one. */
export function useLayout({ chart, text, counts }: Wanted): Layout {
  const [layout, setLayout] = useState<{ readonly of: Chart | null; readonly is: Layout }>({
    of: null,
    is: WORKING,
  });
  useEffect(() => {
    let isWanted = true;
    const say = (is: Layout) => isWanted && setLayout({ of: chart, is });
    Promise.all(DIRECTIONS.map((way) => layoutOf({ chart, text, counts }, way))).then(
      (pictures) => say({ is: 'ready', pictures }),
      (error) => say({ is: 'failed', message: String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [chart, text, counts]);
  return layout.of === chart ? layout.is : WORKING;
}

function layoutOf({ chart, text, counts }: Wanted, direction: Direction): Promise<Picture> {
  const graph = elkGraphOf(chart, text, counts, measured(), direction);
  const key = JSON.stringify(graph);
  const before = known.get(key);
  if (before) return before;
  const picture = import('./elk').then(async ({ layOut }) =>
    readLayout(chart, await layOut(graph)),
  );
  known.set(key, picture);
  // What could not be loaded may be loaded later.
  picture.catch(() => known.delete(key));
  return picture;
}

/** Measures texts as the page will show them. */
function measured(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font: ChartFont) => {
    if (!context) return text.length * 8;
    context.font = TEXT_FONTS[font];
    return context.measureText(text).width;
  };
}
