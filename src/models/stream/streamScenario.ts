import type { Handler } from '../../lambda/handler';
import type { AnyScenario } from '../model';
import type { Workload } from '../workload';
import type { StreamAssumptions } from './assumptions';
import type { StreamSettings } from './settings';

/** A stream scenario with every default filled in. */
export interface StreamScenario extends AnyScenario {
  readonly model: 'stream';
  readonly settings: StreamSettings;
  readonly workload: Workload;
  readonly handler: Handler;
  readonly assumptions: StreamAssumptions;
}
