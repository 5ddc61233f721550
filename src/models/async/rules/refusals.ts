import { SNS_MESSAGE_MAX_BYTES } from '../../../aws/limits';
import { reservationRefusals } from '../../function/refusals';
import type { Refusal } from '../../model';
import { isSend } from '../../sends';
import type { AsyncScenario } from '../asyncScenario';

/**
 * What AWS would refuse in this scenario, in its own words as far as they are known (facts
 * `sns-message-size`, `sns-dlq`, `conc-reserved`). It is simulated all the same, since that is where
 * one sees why.
 */
export function asyncRefusals(
  scenario: Pick<AsyncScenario, 'settings' | 'workload' | 'interventions'>,
): readonly Refusal[] {
  const { settings } = scenario;
  const isTopic = settings.source.type === 'sns';
  const refusals: Refusal[] = [];
  const refuse = (path: string, message: string) => refusals.push({ path, message });

  if (isTopic && largest(scenario) > SNS_MESSAGE_MAX_BYTES) {
    refuse('source.type', 'Invalid parameter: Message too long');
  }
  if (!isTopic && settings.subscription.RedrivePolicy) {
    refuse('subscription.RedrivePolicy', 'Only the subscription of an SNS topic has one');
  }
  return [...refusals, ...reservationRefusals(settings)];
}

/** The size of the largest event that is sent, in bytes. */
function largest({
  workload,
  interventions,
}: Pick<AsyncScenario, 'workload' | 'interventions'>): number {
  const entries = 'count' in workload ? [workload] : workload;
  const sizes = [...entries, ...interventions.filter(isSend)].map(({ bytes = 0 }) => bytes);
  return Math.max(0, ...sizes);
}
