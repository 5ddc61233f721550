import { MAX_VIRTUAL_MS } from '../../lambda/handler';
import type { NumberSetting, OptionalNumberSetting } from '../../models/setting';
import type { UnitName } from './units';

/** A seed counts nothing. */
export const NO_UNIT: UnitName = { one: '', many: '' };

/** What every scenario has besides its model's settings, as settings of the panel. */
export const runSettings: {
  readonly seed: NumberSetting;
  readonly horizonMs: OptionalNumberSetting;
  readonly doneWithinMs: OptionalNumberSetting;
} = {
  seed: {
    kind: 'number',
    name: 'Seed',
    help: 'Everything left to chance is drawn from it: the same seed gives the same run.',
    aws: null,
    fact: null,
    default: 1,
    min: 0,
    max: 2 ** 32 - 1,
    sliderMax: 100,
    unit: 'share',
  },
  horizonMs: {
    kind: 'optionalNumber',
    name: 'Cut off after',
    help: 'Ends the run at this time, whatever is left to happen.',
    aws: null,
    fact: null,
    default: null,
    none: 'when nothing is left to happen',
    first: 300_000,
    min: 0,
    max: MAX_VIRTUAL_MS,
    sliderMax: 86_400_000,
    unit: 'ms',
  },
  doneWithinMs: {
    kind: 'optionalNumber',
    name: 'Done within',
    help: 'A limit that you want to hold: from being sent to the end of the work, the first time that it runs to its end. What still waits, is lost or is dead-lettered breaks it once its time is up; what a filter removes does not count. It changes nothing in the run.',
    aws: null,
    fact: null,
    default: null,
    none: 'no limit',
    first: 60_000,
    min: 1,
    max: MAX_VIRTUAL_MS,
    sliderMax: 3_600_000,
    unit: 'ms',
  },
};
