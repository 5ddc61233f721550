import type { KindPlan } from '../kinds/kind';
import type { GridPlan } from './gridStation';
import type { LanesPlan } from './lanesStation';
import type { WorkersPlan } from './workersStation';

export type StationPlan = GridPlan | LanesPlan | WorkersPlan | KindPlan;

/** Where everything stands, planned once for a run and a size, so that nothing moves aside. */
export interface Layout {
  readonly width: number;
  /** Can be more than there is on screen: then the stage scrolls. */
  readonly height: number;
  readonly stations: Readonly<Record<string, StationPlan>>;
}
