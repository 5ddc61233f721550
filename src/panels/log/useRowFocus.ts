import { type KeyboardEvent, type RefObject, useLayoutEffect, useState } from 'react';
import { type RowWindow, scrollTopFor } from '../../timeline/rows';

interface RowFocus {
  /** The one row that the tab key stops at. */
  readonly tabStop: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** A row took the focus. */
  readonly onFocusRow: (row: number) => void;
}

/**
 * Makes a long list one tab stop: arrow keys, page keys, Home and End move inside it. Rows carry
 * their number as `data-row`.
 */
export function useRowFocus(
  scroller: RefObject<HTMLElement | null>,
  rows: RowWindow,
  list: { readonly count: number; readonly rowHeight: number; readonly current: number },
): RowFocus {
  const { count, rowHeight, current } = list;
  const [active, setActive] = useState<number | null>(null);
  /** A row that is to have the focus as soon as it is drawn. */
  const [wanted, setWanted] = useState<number | null>(null);

  useLayoutEffect(() => {
    if (wanted === null || wanted < rows.first || wanted >= rows.end) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted}"]`);
    setWanted(null);
    button?.focus();
  }, [scroller, wanted, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const element = scroller.current;
    const target =
      element && rowAfter(event.key, active ?? current, element.clientHeight / rowHeight);
    if (target === null || count === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const row = Math.min(Math.max(target, 0), count - 1);
    if (row < rows.first || row >= rows.end) {
      const view = { scrollTop: element?.scrollTop ?? 0, height: element?.clientHeight ?? 0 };
      element?.scrollTo({ top: scrollTopFor(row, rowHeight, view) });
    }
    setWanted(row);
  };

  const preferred = active ?? current;
  const isDrawn = preferred >= rows.first && preferred < rows.end;
  return { tabStop: isDrawn ? preferred : rows.first, onKeyDown, onFocusRow: setActive };
}

function rowAfter(key: string, row: number, page: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return row - 1;
    case 'ArrowDown':
      return row + 1;
    case 'PageUp':
      return row - Math.floor(page);
    case 'PageDown':
      return row + Math.floor(page);
    case 'Home':
      return 0;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}
