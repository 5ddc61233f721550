import type { Simulation } from '../../simulator/simulation';
import type { TraceEvent } from '../../simulator/trace';

/** Something that is so for a time, and then no longer. */
export interface Spells<Value> {
  /** What is so now; null when nothing is. */
  readonly now: () => Value | null;
  /** Begins one. While several last, the one that began last counts. */
  readonly begin: (value: Value, forMs: number) => void;
}

/**
 * Nothing is so yet.
 *
 * @param onChange records what is so from now on; null: no longer anything
 */
export function startSpells<Value>(
  simulation: Pick<Simulation<TraceEvent>, 'inBackground'>,
  onChange: (value: Value | null) => void,
): Spells<Value> {
  const lasting: { readonly value: Value }[] = [];
  const now = () => lasting.at(-1)?.value ?? null;

  function change(by: () => void) {
    const before = now();
    by();
    if (now() !== before) onChange(now());
  }

  return {
    now,
    begin(value, forMs) {
      const spell = { value };
      change(() => lasting.push(spell));
      // A run in which nothing else is left to happen does not wait for its end.
      simulation.inBackground(forMs, () => change(() => lasting.splice(lasting.indexOf(spell), 1)));
    },
  };
}
