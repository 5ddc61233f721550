import type { Span } from '../../scene';
import type { Subject } from '../../subject';

/** A lane while the trace is read; `open` is the stretch that has not ended yet. */
export interface OpenLane {
  readonly subject: Subject;
  readonly label: string;
  readonly spans: Span[];
  open: Omit<Span, 'until'> | null;
  hasProblem: boolean;
}

/** What opens and closes the stretches of lanes while a trace is read. */
export interface Pen {
  readonly laneOf: (subject: Subject, label: string) => OpenLane;
  readonly next: (lane: OpenLane, from: number, look: Span['look'], label: string) => void;
  readonly close: (lane: OpenLane, until: number) => void;
}
