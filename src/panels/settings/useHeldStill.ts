import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * A value that stays as it was while a slider inside the element is being dragged: what comes and
 * goes with the value would push the slider away from under the pointer.
 */
export function useHeldStill<Value>(element: RefObject<HTMLElement | null>, value: Value): Value {
  const [isHeld, hold] = useState(false);
  const kept = useRef(value);
  if (!isHeld) kept.current = value;

  useEffect(() => {
    const area = element.current;
    if (!area) return;
    const press = ({ target }: Event) =>
      hold(target instanceof HTMLInputElement && target.type === 'range');
    const release = () => hold(false);
    const listening = new AbortController();
    const { signal } = listening;
    area.addEventListener('pointerdown', press, { signal });
    for (const end of ['pointerup', 'pointercancel', 'blur']) {
      window.addEventListener(end, release, { signal });
    }
    return () => listening.abort();
  }, [element]);

  return kept.current;
}
