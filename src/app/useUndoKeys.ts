import { useEffect } from 'react';
import { pressedOn } from '../panels/transport/shortcuts';
import { useApp } from './store';

/** Ctrl or ⌘ with Z undoes, with shift or Y redoes, anywhere but in fields that have their own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const target = event.target instanceof HTMLInputElement ? event.target : null;
      const isTextField = pressedOn(event.target) === 'field' && target?.type !== 'range';
      if (isTextField) return;
      const key = event.key.toLowerCase();
      const { undo, redo } = useApp.getState();
      if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else if (key === 'z') undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
