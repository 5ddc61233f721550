import { simulateScenario } from '../src/models';
import { reportOf } from '../src/models/reportOf';
import { lineOf } from '../src/scenario/errors';
import { parseScenario } from '../src/scenario/parse';
import type { Case, Check, Json } from './case';

/** How a case came out. */
export interface Verdict {
  readonly id: string;
  readonly title: string;
  readonly result: 'agrees' | 'differs' | 'notModelled';
  /** Each difference, or each reason why a part is not modelled. */
  readonly details: readonly string[];
  readonly fields: number;
  readonly checks: readonly CheckVerdict[];
}

/** One scenario of a case, as it was compared. */
interface CheckVerdict {
  readonly check: Check;
  /** What Redrive did; empty when its scenario is not valid. */
  readonly observed: { readonly [field: string]: Json };
  readonly differences: readonly string[];
}

/** Runs a case's scenarios and compares the outcome field by field with what AWS did. */
export function judge(one: Case): Verdict {
  const { id, title, notModelled } = one;
  const checks = one.checks.map(runCheck);
  const differences = checks.flatMap((check) => check.differences);
  const fields = checks.reduce((sum, { check }) => sum + Object.keys(check.expected).length, 0);
  const compared = { id, title, fields, checks };
  if (differences.length > 0) return { ...compared, result: 'differs', details: differences };
  const result = checks.length === 0 ? 'notModelled' : 'agrees';
  return { ...compared, result, details: notModelled };
}

function runCheck(check: Check): CheckVerdict {
  const parsed = parseScenario(check.scenario);
  if (!parsed.ok) {
    const differences = parsed.errors.map((error) => `${check.name}: ${lineOf(error)}`);
    return { check, observed: {}, differences };
  }
  const simulated = simulateScenario(parsed.scenario);
  const observed = check.observe(reportOf(parsed.scenario, simulated), simulated.trace);
  return { check, observed, differences: differences(check.expected, observed, check.name) };
}

/** Every place where two values differ: `outcome.deleted: AWS ["m1"], here []`. */
export function differences(
  expected: Json | undefined,
  observed: Json | undefined,
  path: string,
): string[] {
  if (isObject(expected) && isObject(observed)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(observed)])];
    return keys.flatMap((key) => differences(expected[key], observed[key], `${path}.${key}`));
  }
  if (Array.isArray(expected) && Array.isArray(observed) && expected.length === observed.length) {
    return expected.flatMap((part, index) =>
      differences(part, observed[index], `${path}.${index}`),
    );
  }
  const [aws, here] = [JSON.stringify(expected), JSON.stringify(observed)];
  return aws === here ? [] : [`${path}: AWS ${aws}, here ${here}`];
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
