import { useState } from 'react';
import { clockTime, count } from '../../models/wording';
import type { AttentionStore } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { Copied } from '../controls/Copied';
import { Tabs } from '../controls/Tabs';
import { figuresOf } from './figures';
import { InvocationsTable } from './InvocationsTable';
import { ItemsTable } from './ItemsTable';
import { MetricsTable } from './MetricsTable';
import styles from './Outcome.module.css';
import { Tiles } from './Tiles';

interface OutcomeProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
}

type Part = 'summary' | 'items' | 'invocations';

const PANEL = 'outcome-part';

/** What the whole run came to: its figures, every item, and every invocation. */
export function Outcome({ run, player, attention }: OutcomeProps) {
  const [part, show] = useState<Part>('summary');
  const { report, model } = run;
  const many = model.items.many.charAt(0).toUpperCase() + model.items.many.slice(1);
  const parts: readonly { readonly id: Part; readonly name: string }[] = [
    { id: 'summary', name: 'Summary' },
    { id: 'items', name: `${many} · ${count(Object.keys(report.items).length)}` },
    { id: 'invocations', name: `Invocations · ${count(report.invocations.length)}` },
  ];
  return (
    <section className={styles.outcome} aria-label="Outcome">
      <div className={styles.head}>
        <Tabs tabs={parts} label="Outcome" chosen={part} controls={PANEL} onChoose={show} />
        <p className={styles.ended}>{endedText(run)}</p>
        <Copied text={() => JSON.stringify(report, null, 2)}>Copy the report</Copied>
      </div>
      <div
        id={PANEL}
        role="tabpanel"
        aria-labelledby={`tab-${part}`}
        // Scrolls and has nothing to focus.
        tabIndex={part === 'summary' ? 0 : undefined}
        className={part === 'summary' ? styles.summary : styles.table}
      >
        {part === 'summary' && (
          <>
            <div className={styles.figures}>
              <Tiles figures={figuresOf(report, model)} />
            </div>
            <MetricsTable metrics={report.metrics} series={run.metrics()} />
          </>
        )}
        {part === 'items' && <ItemsTable run={run} attention={attention} />}
        {part === 'invocations' && (
          <InvocationsTable run={run} player={player} attention={attention} />
        )}
      </div>
    </section>
  );
}

function endedText({ ended }: OpenRun): string {
  const at = clockTime(ended.atMs);
  switch (ended.why) {
    case 'quiet':
      return `The run ended at ${at}: nothing was left to happen.`;
    case 'horizon':
      return `The run was cut off at ${at}, its horizon.`;
    case 'limit':
      return `The run was cut off at ${at}: too many events.`;
  }
}
