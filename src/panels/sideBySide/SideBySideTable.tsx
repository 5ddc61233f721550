import { clockTime } from '../../models/wording';
import type { Cell, Column, Row } from './rows';
import styles from './SideBySideTable.module.css';

interface SideBySideTableProps {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Opens the run of a column where a cell of it is about; without it nothing can be opened. */
  readonly onOpen?: (column: number, cell: Cell) => void;
}

/** What the same fault comes to in each model. Each cell opens its run. */
export function SideBySideTable({ columns, rows, onOpen }: SideBySideTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">What each model makes of it</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Question</span>
          </th>
          {columns.map(({ run }) => (
            <th key={run.model.id} scope="col">
              {run.model.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, cells }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => {
              const column = columns[index];
              if (!column) return null;
              return (
                <td key={column.run.model.id}>
                  {onOpen ? (
                    <button
                      type="button"
                      className={styles.cell}
                      title={titleOf(cell, column)}
                      onClick={() => onOpen(index, cell)}
                    >
                      <CellText cell={cell} />
                    </button>
                  ) : (
                    <div className={styles.cell}>
                      <CellText cell={cell} />
                    </div>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function titleOf({ seq }: Cell, { run }: Column): string {
  const at = clockTime(run.trace[seq]?.at ?? 0);
  return `Open this run of the ${run.model.name.toLowerCase()} at ${at}`;
}

function CellText({ cell: { parts, note } }: { readonly cell: Cell }) {
  return (
    <>
      {parts.map(({ text, look }) => (
        <span key={text} className={styles.part} data-look={look}>
          {text}
        </span>
      ))}
      {note !== '' && <span className={styles.note}>{note}</span>}
    </>
  );
}
