import type { EventKinds, ModelDescription } from '../../models/model';
import type { TraceEvent } from '../../simulator/trace';

/** A kind of event that a run has. */
export interface Kind {
  /** In plain words: `Dead letters`. */
  readonly name: string;
  readonly types: readonly string[];
  /** How many events of the run are of this kind. */
  readonly count: number;
}

/** What the model's map leaves out. */
const OTHER = 'Other';

/** The kinds of event in a trace, in the order of the model's map. */
export function kindsIn(trace: readonly TraceEvent[], kinds: EventKinds): readonly Kind[] {
  const counts = new Map<string, number>();
  for (const { type } of trace) counts.set(type, (counts.get(type) ?? 0) + 1);
  const names = [...new Set([...Object.values(kinds), OTHER])];
  return names.flatMap((name) => {
    const types = [...counts.keys()].filter((type) => (kinds[type] ?? OTHER) === name);
    const count = types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
    return count === 0 ? [] : [{ name, types, count }];
  });
}

/** The types of the chosen kinds; null when none is chosen, which lets all pass. */
export function typesOf(
  kinds: readonly Kind[],
  chosen: readonly string[],
): ReadonlySet<string> | null {
  if (chosen.length === 0) return null;
  return new Set(kinds.filter(({ name }) => chosen.includes(name)).flatMap((kind) => kind.types));
}

const loading = new WeakMap<ModelDescription, Promise<EventKinds>>();

/** The kinds of a model, asked for once; none when they could not be loaded. */
export function loadKinds(model: ModelDescription): Promise<EventKinds> {
  const known = loading.get(model);
  if (known) return known;
  const kinds = model.eventKinds().catch(() => ({}));
  loading.set(model, kinds);
  return kinds;
}
