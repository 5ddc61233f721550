import type { Correction } from '../../aws/corrections/correction';
import type { FactId, Facts } from '../../aws/facts';

/** What a correction rests on, each source once: those of its facts, and pages of AWS's. */
export function sourcesOf({ source }: Correction, facts: Facts | null): readonly string[] {
  const all = source.flatMap((one) => (isFact(one) ? (facts?.[one].source ?? []) : one));
  return [...new Set(all)];
}

function isFact(source: Correction['source'][number]): source is FactId {
  return !source.startsWith('https://');
}
