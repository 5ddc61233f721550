/** A chart laid out, in pixels from its upper left corner: plain data. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** By state of the chart. */
  readonly states: readonly Box[];
  /** By transition of the chart; null where it is one of the lines inside its state. */
  readonly edges: readonly (Edge | null)[];
  /** By transition of the chart: where its words stand. */
  readonly labels: readonly (Box | null)[];
  /** The dots that initial states are entered from, and the way into them. */
  readonly starts: readonly Start[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from state to state: its corners, first to last. */
type Edge = readonly Point[];

interface Start {
  readonly at: Box;
  /** The way from the dot into the state; null where a transition of the chart is drawn for it. */
  readonly way: Edge | null;
}
