import { useMemo } from 'react';
import { useStore } from 'zustand';
import { count } from '../../models/wording';
import { type AttentionStore, lookAt, pointAt } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import { answerText, type ItemRow, itemRows, STATES } from './rows';
import styles from './Tables.module.css';
import { type Column, WindowedTable } from './WindowedTable';

interface ItemsTableProps {
  readonly run: OpenRun;
  readonly attention: AttentionStore;
}

/** What became of every item; a row looks at it. */
export function ItemsTable({ run, attention }: ItemsTableProps) {
  const selected = useStore(attention, (state) => state.selected);
  const { one, many } = run.model.items;
  const rows = useMemo(() => itemRows(run), [run]);
  const columns = useMemo(() => columnsFor(one, rows), [one, rows]);
  if (rows.length === 0) return <p className={styles.empty}>There were no {many}.</p>;
  return (
    <WindowedTable
      caption={`What became of the ${many}`}
      columns={columns}
      rows={rows}
      keyOf={({ subject }) => subject}
      isCurrent={({ subject }) => subject === selected}
      onOpen={({ subject }) => lookAt(attention, subject)}
      onPoint={(row) => pointAt(attention, row?.subject ?? null)}
    />
  );
}

/** Columns that say something: nothing is received that is handed over, and few are answered. */
function columnsFor(one: string, rows: readonly ItemRow[]): readonly Column<ItemRow>[] {
  const counted = (id: 'receives' | 'deliveries' | 'completed', name: string): Column<ItemRow> => ({
    ...{ id, name, isNumber: true },
    valueOf: (row) => row[id],
    show: (row) => count(row[id]),
  });
  return [
    {
      id: 'name',
      name: one.charAt(0).toUpperCase() + one.slice(1),
      valueOf: ({ index }) => index,
      show: ({ name }) => name,
    },
    {
      id: 'state',
      name: 'What became of it',
      valueOf: ({ state }) => STATES[state].name,
      show: ({ state }) => (
        <span className={styles.state} data-look={STATES[state].look}>
          {STATES[state].name}
        </span>
      ),
    },
    ...(rows.some(({ response }) => response !== null) ? ANSWERED : []),
    ...(rows.some(({ receives }) => receives > 0) ? [counted('receives', 'Received')] : []),
    counted('deliveries', 'Handed to the function'),
    counted('completed', 'Work completed'),
  ];
}

const ANSWERED: readonly Column<ItemRow>[] = [
  {
    id: 'answer',
    name: 'The client was told',
    valueOf: ({ response }) => (response ? answerText(response) : null),
    show: ({ response }) => (response ? answerText(response) : '–'),
  },
  {
    id: 'attempts',
    name: 'Attempts',
    isNumber: true,
    valueOf: ({ response }) => response?.attempts ?? null,
    show: ({ response }) => (response ? count(response.attempts) : '–'),
  },
];
