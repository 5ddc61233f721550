import type { LambdaFunction } from '../../../lambda/lambdaFunction';
import type { Simulation } from '../../../simulator/simulation';
import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent } from '../events';
import type { AsyncSettings } from '../settings';
import type { Troubles } from './troubles';

/** What everything that happens to an event needs. */
export interface Place {
  readonly simulation: Simulation<AsyncEvent>;
  readonly scenario: AsyncScenario;
  /** As they are now. */
  readonly settings: () => AsyncSettings;
  readonly lambdaFunction: LambdaFunction;
  readonly troubles: Troubles;
}
