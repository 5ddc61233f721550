import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useRowWindow } from '../../timeline/useRowWindow';
import { useRowFocus } from '../log/useRowFocus';
import { type Sort, type SortValue, sortedRows } from './rows';
import styles from './WindowedTable.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  readonly isNumber?: boolean;
  readonly valueOf: (row: Row) => SortValue;
  readonly show: (row: Row) => ReactNode;
}

interface WindowedTableProps<Row> {
  readonly caption: string;
  /** The first one names the row, and is what a click on the row presses. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  readonly isCurrent: (row: Row) => boolean;
  readonly onOpen: (row: Row) => void;
  readonly onPoint: (row: Row | null) => void;
}

/** Of every row and of the head, in pixels. */
const ROW_HEIGHT = 30;

/** A table of any length, sorted by a click on a column; only the rows in view are drawn. */
export function WindowedTable<Row>(props: WindowedTableProps<Row>) {
  const { caption, columns, rows, keyOf, isCurrent, onOpen, onPoint } = props;
  const [sort, setSort] = useState<Sort | null>(null);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.column);
    return column && sort ? sortedRows(rows, column.valueOf, sort.isDescending) : rows;
  }, [rows, columns, sort]);
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRowWindow(scroller, sorted.length, ROW_HEIGHT);
  const list = { count: sorted.length, rowHeight: ROW_HEIGHT, current: 0 };
  const focus = useRowFocus(scroller, view, list);
  const sortBy = (column: string) =>
    setSort({ column, isDescending: sort?.column === column && !sort.isDescending });

  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} aria-rowcount={sorted.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, name, isNumber }) => (
              <th
                key={id}
                scope="col"
                data-number={isNumber}
                aria-sort={
                  sort?.column !== id ? 'none' : sort.isDescending ? 'descending' : 'ascending'
                }
              >
                <button type="button" className={styles.sort} onClick={() => sortBy(id)}>
                  {name}
                  {sort?.column === id && <Direction isDescending={sort.isDescending} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={focus.onKeyDown} onPointerLeave={() => onPoint(null)}>
          <Space rows={view.first} />
          {sorted.slice(view.first, view.end).map((row, index) => {
            const at = view.first + index;
            return (
              <tr
                key={keyOf(row)}
                className={styles.row}
                aria-rowindex={at + 2}
                data-current={isCurrent(row)}
                onPointerEnter={() => onPoint(row)}
              >
                {columns.map(({ id, isNumber, show }, column) =>
                  column === 0 ? (
                    <th key={id} scope="row" data-number={isNumber}>
                      <button
                        type="button"
                        className={styles.open}
                        data-row={at}
                        tabIndex={at === focus.tabStop ? 0 : -1}
                        aria-current={isCurrent(row) ? 'true' : undefined}
                        onFocus={() => {
                          focus.onFocusRow(at);
                          onPoint(row);
                        }}
                        onBlur={() => onPoint(null)}
                        onClick={() => onOpen(row)}
                      >
                        {show(row)}
                      </button>
                    </th>
                  ) : (
                    <td key={id} data-number={isNumber}>
                      {show(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          <Space rows={sorted.length - view.end} />
        </tbody>
      </table>
    </div>
  );
}

function Direction({ isDescending }: { readonly isDescending: boolean }) {
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  return <Arrow size={13} aria-hidden />;
}

/** Holds the place of rows that are out of view. */
function Space({ rows }: { readonly rows: number }) {
  if (rows <= 0) return null;
  return (
    <tr>
      <td className={styles.space} style={{ height: rows * ROW_HEIGHT }} />
    </tr>
  );
}
