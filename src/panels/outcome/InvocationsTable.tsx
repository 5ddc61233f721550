import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { ReportedInvocation } from '../../models/report';
import type { Subject } from '../../models/subject';
import { clockTime } from '../../models/wording';
import { type AttentionStore, lookAt, pointAt } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { instantBeginsAt } from '../../timeline/moments';
import { useStep } from '../../timeline/usePlayhead';
import { durationText } from '../../timeline/virtualTime';
import { durationOf, itemNames, resultText } from './rows';
import styles from './Tables.module.css';
import { type Column, WindowedTable } from './WindowedTable';

interface InvocationsTableProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
}

/** Every invocation of the function; a row goes to its beginning. */
export function InvocationsTable({ run, player, attention }: InvocationsTableProps) {
  const selected = useStore(attention, (state) => state.selected);
  const now = run.reader.steps[useStep(run, player)]?.at ?? 0;
  const { invocations } = run.report;
  const columns = useMemo(() => columnsFor(run.nameOf), [run]);
  if (invocations.length === 0)
    return <p className={styles.empty}>The function was never invoked.</p>;
  const open = (invocation: ReportedInvocation) => {
    player.pause();
    player.seek(instantBeginsAt(run.reader, invocation.atMs));
    lookAt(attention, environmentOf(invocation));
  };
  return (
    <WindowedTable
      caption="Invocations of the function"
      columns={columns}
      rows={invocations}
      keyOf={({ n }) => n}
      isCurrent={(row) =>
        environmentOf(row) === selected && row.atMs <= now && now <= (row.endedAtMs ?? now)
      }
      onOpen={open}
      onPoint={(row) => pointAt(attention, row && environmentOf(row))}
    />
  );
}

function environmentOf({ environment }: ReportedInvocation): Subject {
  return `environment:${environment}`;
}

const columnsFor = (called: OpenRun['nameOf']): readonly Column<ReportedInvocation>[] => [
  { id: 'n', name: 'Invocation', valueOf: ({ n }) => n, show: ({ n }) => `Invocation ${n}` },
  {
    ...{ id: 'began', name: 'Began', isNumber: true },
    valueOf: ({ atMs }) => atMs,
    show: ({ atMs }) => clockTime(atMs),
  },
  {
    ...{ id: 'took', name: 'Took', isNumber: true },
    valueOf: durationOf,
    show: (row) => {
      const took = durationOf(row);
      return took === null ? '–' : durationText(took);
    },
  },
  {
    id: 'result',
    name: 'Result',
    valueOf: ({ result }) => resultText(result),
    show: ({ result }) => (
      <span className={styles.state} data-look={lookOf(result)}>
        {resultText(result)}
      </span>
    ),
  },
  {
    id: 'environment',
    name: 'Environment',
    // In the order of their numbers: `e2` before `e10`.
    valueOf: ({ environment }) => Number(environment.replace(/\D+/g, '')),
    show: (row) => `${called(environmentOf(row))}${row.cold ? ' · cold start' : ''}`,
  },
  {
    id: 'items',
    name: 'Worked on',
    valueOf: ({ items }) => items.length,
    show: ({ items }) => itemNames(items),
  },
];

function lookOf(result: ReportedInvocation['result']) {
  if (result === null) return 'waiting';
  return result === 'success' ? 'done' : 'failing';
}
