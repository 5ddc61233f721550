import type { Span, TimelineLane } from '../../scene';
import type { Subject } from '../../subject';

/** A lane while the trace is read; `open` is the stretch that has not ended yet. */
export interface OpenLane {
  readonly subject: Subject;
  readonly id?: string;
  readonly label: string;
  readonly spans: Span[];
  open: Omit<Span, 'until'> | null;
  hasProblem: boolean;
}

/** What opens and closes the stretches of lanes while a trace is read. */
export interface Pen {
  /**
   * The lane of a subject; a new one is the last of all.
   *
   * @param id what tells it from other lanes of the subject, if there are any
   */
  readonly laneOf: (subject: Subject, label: string, id?: string) => OpenLane;
  /** @param of whose work it is, if not that of the lane */
  readonly next: (
    lane: OpenLane,
    from: number,
    look: Span['look'],
    label: string,
    of?: Subject,
  ) => void;
  readonly close: (lane: OpenLane, until: number) => void;
  /**
   * All lanes, once the trace has been read.
   *
   * @param endedAtMs virtual milliseconds
   */
  readonly lanes: (endedAtMs: number) => readonly TimelineLane[];
}

export function timelinePen(): Pen {
  const lanes = new Map<string, OpenLane>();
  const close = (lane: OpenLane, until: number) => {
    if (lane.open && until > lane.open.from) lane.spans.push({ ...lane.open, until });
    lane.open = null;
  };
  return {
    laneOf: (subject, label, id) => {
      const known = lanes.get(id ?? subject);
      if (known) return known;
      const empty = { subject, label, spans: [], open: null, hasProblem: false };
      const lane: OpenLane = id === undefined ? empty : { ...empty, id };
      lanes.set(id ?? subject, lane);
      return lane;
    },
    close,
    next: (lane, from, look, label, of) => {
      close(lane, from);
      lane.open = of ? { from, look, label, of } : { from, look, label };
    },
    lanes: (endedAtMs) => {
      const all = [...lanes.values()];
      // What an item came to lasts: also when it came to it in the very last instant.
      for (const lane of all) close(lane, Number.POSITIVE_INFINITY);
      return all.map(({ open: _open, spans, ...lane }) => ({
        ...lane,
        spans: spans.filter(({ from }) => from <= endedAtMs),
      }));
    },
  };
}
