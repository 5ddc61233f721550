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
}

/** Runs a case's scenarios and compares the outcome field by field with what AWS did. */
export function judge(one: Case): Verdict {
  const { id, title, checks, notModelled } = one;
  const compared = checks.map(runCheck);
  const differences = compared.flatMap((check) => check.differences);
  const fields = compared.reduce((sum, check) => sum + check.fields, 0);
  if (differences.length > 0) return { id, title, result: 'differs', details: differences, fields };
  const result = checks.length === 0 ? 'notModelled' : 'agrees';
  return { id, title, result, details: notModelled, fields };
}

function runCheck(check: Check): { readonly differences: string[]; readonly fields: number } {
  const parsed = parseScenario(check.scenario);
  if (!parsed.ok) {
    return {
      differences: parsed.errors.map((error) => `${check.name}: ${lineOf(error)}`),
      fields: 0,
    };
  }
  const simulated = simulateScenario(parsed.scenario);
  const observed = check.observe(reportOf(parsed.scenario, simulated), simulated.trace);
  const found = differences(check.expected, observed, check.name);
  return { differences: found, fields: Object.keys(check.expected).length };
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
