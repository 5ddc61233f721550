import { UNRESERVED_CONCURRENCY_MIN } from '../../aws/limits';
import { parseFilterCriteria } from '../../lambda/filter';
import type { FunctionSettings } from '../../lambda/lambdaFunction';
import type { Refusal } from '../model';
import type { FilterCriteria } from '../setting';

/** A reservation that leaves too little to functions without one (fact `conc-reserved`). */
export function reservationRefusals(settings: {
  readonly function: FunctionSettings;
  readonly account: { readonly concurrency: number };
}): readonly Refusal[] {
  const { ReservedConcurrentExecutions: reserved } = settings.function;
  // Reserving nothing takes nothing away: it only stops the function.
  if (reserved === null || reserved === 0) return [];
  if (settings.account.concurrency - reserved >= UNRESERVED_CONCURRENCY_MIN) return [];
  return [
    {
      path: 'function.ReservedConcurrentExecutions',
      message: `Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [${UNRESERVED_CONCURRENCY_MIN}].`,
    },
  ];
}

/**
 * What is wrong with a mapping's filter.
 *
 * @param dataKey under which key the event source has its data
 */
export function filterRefusals(
  criteria: FilterCriteria | null,
  dataKey: Parameters<typeof parseFilterCriteria>[1],
): readonly Refusal[] {
  const filters = parseFilterCriteria(criteria, dataKey);
  if (filters.ok) return [];
  return filters.errors.map(({ path, message }) => ({
    path: 'mapping.FilterCriteria',
    message: `${path}: ${message}`,
  }));
}
