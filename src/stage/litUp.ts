import type { Subject } from '../models/subject';
import type { Attention } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';

/** What is outlined on the stage wherever it is. */
export interface LitUp {
  readonly hovered: Subject | null;
  readonly selected: Subject | null;
  /** What the causes of a “why?” are about, each its most particular thing. */
  readonly causes: ReadonlySet<Subject>;
  /** What a lesson lights up, stations among it. */
  readonly shown: ReadonlySet<Subject>;
}

/** Reads off what the learner looks at what is lit up for it. */
export function litUp(
  { hovered, selected, causes, shown }: Attention,
  run: Pick<OpenRun, 'subjectsOf'>,
): LitUp {
  return {
    hovered,
    selected,
    causes: new Set(causes.flatMap((seq) => run.subjectsOf(seq)[0] ?? [])),
    shown: new Set(shown),
  };
}
