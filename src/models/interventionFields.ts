import { MAX_VIRTUAL_MS } from '../lambda/handler';
import { type InterventionField, USUAL_SPELL_MS } from './interventions';
import type { NumberSetting, Unit } from './setting';
import { MAX_ITEMS } from './workload';

/** How many items are sent at once. */
export function howMany(unit: Unit, help: string): InterventionField {
  return {
    kind: 'number',
    name: 'How many',
    help,
    aws: null,
    fact: null,
    default: 1,
    min: 1,
    max: MAX_ITEMS,
    sliderMax: 50,
    unit,
  };
}

/** How long something goes on that is over by itself. */
export function forHowLong(fact: NumberSetting['fact']): InterventionField {
  return {
    kind: 'number',
    name: 'For how long',
    help: 'After this time it is over by itself.',
    aws: null,
    fact,
    default: USUAL_SPELL_MS,
    min: 1,
    max: MAX_VIRTUAL_MS,
    sliderMax: 3_600_000,
    unit: 'ms',
  };
}
