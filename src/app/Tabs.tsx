import { type KeyboardEvent, useRef } from 'react';
import type { Tab } from './store';
import styles from './Tabs.module.css';

const TABS: readonly { readonly id: Tab; readonly name: string }[] = [
  { id: 'timeline', name: 'Timeline' },
  { id: 'log', name: 'Log' },
  { id: 'outcome', name: 'Outcome' },
];

interface TabsProps {
  readonly chosen: Tab;
  /** The id of the panel that they choose for. */
  readonly controls: string;
  readonly onChoose: (tab: Tab) => void;
}

/** The tabs of the dock; arrow keys go from one to the next. */
export function Tabs({ chosen, controls, onChoose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);

  function press(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(({ id }) => id === chosen);
    const next = TABS[(at + by + TABS.length) % TABS.length];
    if (!next) return;
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label="About the run" className={styles.tabs}>
      {TABS.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          data-tab={id}
          aria-selected={id === chosen}
          aria-controls={controls}
          tabIndex={id === chosen ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(id)}
          onKeyDown={press}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
