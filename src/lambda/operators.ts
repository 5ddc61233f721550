/** Anything that JSON can say. */
export type Json = Scalar | readonly Json[] | JsonObject;

/** An object in JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A value with nothing inside it. */
export type Scalar = string | number | boolean | null;

/** Whether one value of a field fits. */
export type ScalarTest = (value: Scalar) => boolean;

/** Why a pattern is refused, in the words that EventBridge uses where they are known. */
export class InvalidPattern extends Error {}

/** Tells objects from lists and scalars. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Tells lists from objects and scalars. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Compiles one comparison, as in `{ "prefix": "us-" }`: the operators that Lambda's guide lists
 * (https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-syntax),
 * and `anything-but` with `prefix`.
 *
 * @throws {InvalidPattern} for any other operator, and when the operand does not fit
 */
export function compileOperator(operator: string, operand: Json): ScalarTest {
  switch (operator) {
    case 'prefix':
      return affix(operator, operand, (text, prefix) => text.startsWith(prefix));
    case 'suffix':
      return affix(operator, operand, (text, suffix) => text.endsWith(suffix));
    case 'equals-ignore-case':
      return ignoringCase(operator, operand, (text, other) => text === other);
    case 'numeric':
      return numeric(operand);
    case 'anything-but':
      return anythingBut(operand);
    default:
      throw new InvalidPattern(`Unrecognized match type ${operator}`);
  }
}

type Compare = (text: string, other: string) => boolean;

function affix(operator: string, operand: Json, compare: Compare): ScalarTest {
  if (isObject(operand) && Object.keys(operand).join() === 'equals-ignore-case') {
    return ignoringCase(operator, operand['equals-ignore-case'], compare);
  }
  const other = stringOf(operator, operand);
  return (value) => typeof value === 'string' && compare(value, other);
}

function ignoringCase(operator: string, operand: Json | undefined, compare: Compare): ScalarTest {
  const other = stringOf(operator, operand).toLowerCase();
  return (value) => typeof value === 'string' && compare(value.toLowerCase(), other);
}

function anythingBut(operand: Json): ScalarTest {
  if (isObject(operand)) {
    if (Object.keys(operand).join() !== 'prefix') {
      throw new InvalidPattern('Inside anything-but only prefix is supported');
    }
    const prefixes = listOf(operand.prefix).map((prefix) => stringOf('prefix', prefix));
    if (prefixes.length === 0 || prefixes.includes('')) {
      throw new InvalidPattern('Null prefix/suffix not allowed');
    }
    return (value) => typeof value !== 'string' || !prefixes.some((it) => value.startsWith(it));
  }
  const values = listOf(operand);
  const types = new Set(values.map((value) => typeof value));
  if (types.size !== 1 || !(types.has('string') || types.has('number'))) {
    throw new InvalidPattern('anything-but takes strings or numbers, not both and nothing else');
  }
  return (value) => !values.includes(value);
}

function numeric(operand: Json): ScalarTest {
  if (!isList(operand)) throw new InvalidPattern('Value of numeric must be an array.');
  const [first, from, second, to, ...more] = operand;
  const lower = bound(first, from, ['=', '<', '<=', '>', '>=']);
  if (operand.length <= 2) return (value) => typeof value === 'number' && lower(value);
  if ((first !== '>' && first !== '>=') || more.length > 0) {
    throw new InvalidPattern('Too many elements in numeric expression');
  }
  const upper = bound(second, to, ['<', '<=']);
  if (Number(from) >= Number(to)) throw new InvalidPattern('Bottom must be less than top');
  return (value) => typeof value === 'number' && lower(value) && upper(value);
}

function bound(
  operator: Json | undefined,
  limit: Json | undefined,
  allowed: readonly string[],
): (value: number) => boolean {
  if (typeof operator !== 'string' || !allowed.includes(operator)) {
    throw new InvalidPattern(`Bad numeric range operator: ${operator}`);
  }
  if (typeof limit !== 'number') throw new InvalidPattern(`Value of ${operator} must be numeric`);
  const order = operator.includes('<') ? -1 : 1;
  const orEqual = operator.includes('=');
  const strict = operator !== '=';
  return (value) => (orEqual && value === limit) || (strict && (value - limit) * order > 0);
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function stringOf(operator: string, value: Json | undefined): string {
  if (typeof value === 'string') return value;
  throw new InvalidPattern(`${operator} match pattern must be a string`);
}
