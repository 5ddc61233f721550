import { simulateScenario } from '../models';
import { type OpenRun, openRun } from '../playback/openRun';
import type { OpenChallenge } from './cards';
import type { Goal, SettingChanges, Variant, Verdict } from './challenge';
import { scenarioOf, variantsOf } from './setups';

/** A goal and what it makes of a run. */
export interface Judged extends Verdict {
  readonly goal: Goal;
}

/** What a day of a challenge came to. */
export interface VariantResult {
  readonly variant: Variant;
  readonly goals: readonly Judged[];
  readonly isPassed: boolean;
}

/** What all its days came to. */
export interface CheckResult {
  readonly variants: readonly VariantResult[];
  /** All goals are met on all days. */
  readonly isSolved: boolean;
  /** Solved with as few changes as the best solution known. */
  readonly isAtPar: boolean;
  /** How many settings were changed for it. */
  readonly changes: number;
}

/** Every challenge has this goal: a setup that AWS refuses mends nothing. */
const ACCEPTED: Goal = {
  says: 'AWS accepts the settings',
  check({ refusals }) {
    const [first] = refusals;
    return { isMet: !first, measured: first ? first.message : 'accepted', seq: null };
  },
};

/** What a run comes to, goal by goal. */
export function judge(challenge: OpenChallenge, run: OpenRun): readonly Judged[] {
  return [...challenge.goals, ACCEPTED].map((goal) => ({ goal, ...goal.check(run) }));
}

/** Runs one day of a challenge with some settings changed. */
export function checkVariant(
  challenge: OpenChallenge,
  changes: SettingChanges,
  variant: Variant,
): VariantResult {
  const scenario = scenarioOf(challenge, variant, changes);
  const run = openRun(scenario, simulateScenario(scenario));
  const goals = judge(challenge, run);
  return { variant, goals, isPassed: goals.every(({ isMet }) => isMet) };
}

/** What the days of a challenge came to together. */
export function resultOf(
  { card }: OpenChallenge,
  changes: SettingChanges,
  variants: readonly VariantResult[],
): CheckResult {
  const isSolved = variants.every(({ isPassed }) => isPassed);
  const changed = Object.keys(changes).length;
  return { variants, isSolved, isAtPar: isSolved && changed <= card.par, changes: changed };
}

/** Runs all days of a challenge with some settings changed: all goals have to be met on all. */
export function check(challenge: OpenChallenge, changes: SettingChanges): CheckResult {
  const results = variantsOf(challenge).map((one) => checkVariant(challenge, changes, one));
  return resultOf(challenge, changes, results);
}
