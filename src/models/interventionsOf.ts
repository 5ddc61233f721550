import { changeText } from './changeText';
import {
  type AnyIntervention,
  type InterventionKind,
  type Interventions,
  isSettingChange,
  type SettingChange,
} from './interventions';
import { withSendNames } from './sendNames';
import type { Send } from './sends';
import type { SettingGroups } from './setting';

/**
 * What can be done to a model while it runs.
 *
 * @param says what sending items to it, and each thing that can be done to it alone, does
 */
export function interventionsOf<Own extends AnyIntervention = never>(
  settings: SettingGroups,
  kinds: readonly InterventionKind[],
  says: (one: Send | Own) => string,
): Interventions {
  return {
    kinds,
    says: (one: Send | SettingChange | Own) =>
      isSettingChange(one) ? changeText(settings, one.path, one.to, 'becomes') : says(one),
    named: withSendNames,
  };
}
