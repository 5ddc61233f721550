import { type KeyboardEvent, useRef } from 'react';
import { count } from '../../models/wording';
import styles from './MachineTabs.module.css';

/** A machine that can be looked at. */
interface MachineTab {
  readonly chart: number;
  readonly name: string;
  /** How many live by it now. */
  readonly live: number;
  /** What is selected lives by it too. */
  readonly isSelected: boolean;
}

interface MachineTabsProps {
  readonly machines: readonly MachineTab[];
  readonly chosen: number;
  readonly controls: string;
  readonly onChoose: (chart: number) => void;
}

/** The machines of a run, one under the other; arrow keys go from one to the next. */
export function MachineTabs({ machines, chosen, controls, onChoose }: MachineTabsProps) {
  const list = useRef<HTMLDivElement>(null);

  function press(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    // The keys of the page around would step as well.
    event.stopPropagation();
    const at = machines.findIndex(({ chart }) => chart === chosen);
    const next = machines[(at + by + machines.length) % machines.length];
    if (!next) return;
    onChoose(next.chart);
    list.current?.querySelector<HTMLElement>(`[data-chart="${next.chart}"]`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label="Machines" className={styles.tabs}>
      {machines.map(({ chart, name, live, isSelected }) => (
        <button
          key={chart}
          type="button"
          role="tab"
          data-chart={chart}
          aria-selected={chart === chosen}
          aria-controls={controls}
          tabIndex={chart === chosen ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(chart)}
          onKeyDown={press}
        >
          <span className={styles.name}>{name}</span>
          {isSelected && <span className={styles.dot} title="Lives the selected one’s life" />}
          <span className={styles.live}>{count(live)} live</span>
        </button>
      ))}
    </div>
  );
}
