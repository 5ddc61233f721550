import type { History, Version } from './history';
import { type Guide, isSamePage, type Route } from './route';

/** What the sandbox has, and what it had before. */
export interface Left {
  readonly version: Version;
  readonly history: History;
}

/** Keeps what the sandbox had for as long as a lesson or challenge has its stage. */
export function createAside() {
  /** Whose scenario is on the stage; null while it is the sandbox's. */
  let guide: Guide | null = null;
  /** Null when the sandbox had nothing. */
  let left: Left | null = null;
  return {
    isTaken: () => guide !== null,
    isTakenBy: (route: Route) => guide !== null && isSamePage(guide, route),
    /**
     * The sandbox's own, whoever has the stage.
     *
     * @param present what is on the stage
     */
    sandboxOf: (present: Left | null) => (guide === null ? present : left),
    /** A lesson or challenge takes the stage. */
    take(by: Guide, present: Left | null) {
      if (guide === null) left = present;
      guide = by;
    },
    /** The stage is the sandbox's again; what it had. */
    giveBack(): Left | null {
      const back = left;
      guide = null;
      left = null;
      return back;
    },
  };
}
