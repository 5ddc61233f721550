import { DYNAMODB_RETENTION_HOURS } from '../../../aws/limits';
import { filterRefusals, reservationRefusals } from '../../function/refusals';
import type { Refusal } from '../../model';
import { streamSettings } from '../settings';
import type { StreamScenario } from '../streamScenario';

/**
 * What AWS would refuse in these settings, in its own words as far as they are known (facts
 * `stream-batch-size`, `stream-start`, `ddb-retention`, `conc-reserved`). The scenario is simulated
 * all the same, since that is where one sees why.
 */
export function streamRefusals({ settings }: Pick<StreamScenario, 'settings'>): readonly Refusal[] {
  const { stream, mapping } = settings;
  const isTable = stream.source === 'dynamodb';
  const refusals: Refusal[] = [];
  const refuse = (path: string, message: string) => refusals.push({ path, message });

  // Who sets no batch size gets 100, and may leave the window out all the same.
  const isSet = mapping.BatchSize !== streamSettings.mapping.BatchSize.default;
  if (isSet && mapping.BatchSize > 10 && mapping.MaximumBatchingWindowInSeconds === 0) {
    refuse(
      'mapping.BatchSize',
      'Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10',
    );
  }
  if (isTable && mapping.StartingPosition === 'AT_TIMESTAMP') {
    refuse('mapping.StartingPosition', 'AT_TIMESTAMP is not supported for DynamoDB streams');
  }
  if (isTable && stream.RetentionPeriodHours !== DYNAMODB_RETENTION_HOURS) {
    refuse(
      'stream.RetentionPeriodHours',
      `A DynamoDB stream keeps its records for ${DYNAMODB_RETENTION_HOURS} hours, and this cannot be changed`,
    );
  }
  return [
    ...refusals,
    ...reservationRefusals(settings),
    ...filterRefusals(mapping.FilterCriteria, isTable ? 'dynamodb' : 'data'),
  ];
}
