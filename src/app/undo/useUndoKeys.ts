import { useEffect } from 'react';

/** Each begins a change of its own: a drag is one, however long it rests, and so is a key held. */
const BEGINNINGS = ['pointerdown', 'keydown', 'click'] as const;
/** Fields in which one types: they have an undo of their own. */
const TYPED_IN = 'textarea, input:not([type="range"], [type="checkbox"], [type="radio"])';

/** What can be undone: all of it stays the same for as long as the page lives. */
export interface Undoable {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Whatever is changed next is a change of its own. */
  readonly settle: () => void;
}

/** Ctrl or ⌘ with Z undoes, with shift or Y redoes, anywhere but in fields that have their own. */
export function useUndoKeys({ undo, redo, settle }: Undoable): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.matches(TYPED_IN)) return;
      const key = event.key.toLowerCase();
      if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else if (key === 'z') undo();
      else return;
      event.preventDefault();
    };
    const begin = (event: Event) => {
      if (!(event instanceof KeyboardEvent && event.repeat)) settle();
    };
    const listening = new AbortController();
    const { signal } = listening;
    for (const beginning of BEGINNINGS)
      document.addEventListener(beginning, begin, { signal, capture: true });
    document.addEventListener('keydown', press, { signal });
    return () => listening.abort();
  }, [undo, redo, settle]);
}
