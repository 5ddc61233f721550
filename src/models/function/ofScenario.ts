import type { LambdaEvent } from '../../lambda/events';
import type { Handler } from '../../lambda/handler';
import type { IdempotencySettings } from '../../lambda/idempotency';
import {
  type FunctionSettings,
  type LambdaFunction,
  startFunction,
} from '../../lambda/lambdaFunction';
import type { Simulation } from '../../simulator/simulation';
import { type AccountSettings, accountConcurrency } from './settings';

/** The settings that a function depends on. A model whose handlers have no table leaves it out. */
interface SettingsOfFunction {
  readonly function: FunctionSettings;
  readonly account: AccountSettings;
  readonly idempotency?: IdempotencySettings;
}

const NO_TABLE: IdempotencySettings = { table: false, inProgressExpiryMs: null, recordExpiryMs: 0 };

/** Starts the function of a scenario, whatever invokes it. */
export function startFunctionOf(
  simulation: Simulation<LambdaEvent>,
  scenario: {
    readonly handler: Handler;
    readonly assumptions: { readonly environmentIdleMs: number };
  },
  settings: () => SettingsOfFunction,
): LambdaFunction {
  return startFunction(simulation, {
    settings: () => settings().function,
    accountConcurrency: () => accountConcurrency(settings().account),
    handler: scenario.handler,
    idempotency: () => settings().idempotency ?? NO_TABLE,
    environmentIdleMs: scenario.assumptions.environmentIdleMs,
  });
}
