import {
  compileOperator,
  InvalidPattern,
  isList,
  isObject,
  type Json,
  type Scalar,
  type ScalarTest,
} from './operators';

/** Whether a value fits. What is missing is undefined. */
export type Pattern = (value: Json | undefined) => boolean;

/**
 * Compiles an event pattern in EventBridge's syntax: all keys must match, and for each key one of
 * its rules. Lambda's guide says that 300 and 300.0 differ; recorded on AWS they match, so numbers
 * compare as numbers here.
 *
 * @throws {InvalidPattern} when AWS would refuse the pattern
 */
export function compilePattern(pattern: Json): Pattern {
  if (!isObject(pattern)) throw new InvalidPattern('Filter is not an object');
  const entries = Object.entries(pattern);
  if (entries.length === 0) throw new InvalidPattern('Empty objects are not allowed');
  const fields = entries.map(([key, rule]) => (key === '$or' ? either(rule) : field(key, rule)));
  const all: Pattern = (value) => fields.every((matches) => matches(value));
  return (value) => (isList(value) && value.length > 0 ? value.some(all) : all(value));
}

function either(rule: Json): Pattern {
  if (!isList(rule) || rule.length === 0 || !rule.every(isObject)) {
    throw new InvalidPattern('"$or" must be an array of objects');
  }
  const patterns = rule.map(compilePattern);
  return (value) => patterns.some((matches) => matches(value));
}

function field(key: string, rule: Json): Pattern {
  const matches = isList(rule) ? anyOf(rule) : isObject(rule) ? compilePattern(rule) : null;
  if (matches === null) throw new InvalidPattern(`"${key}" must be an object or an array`);
  return (value) => matches(isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);
}

function anyOf(rules: readonly Json[]): Pattern {
  if (rules.length === 0) throw new InvalidPattern('Empty arrays are not allowed');
  const patterns = rules.map(compileRule);
  return (value) => patterns.some((matches) => matches(value));
}

function compileRule(rule: Json): Pattern {
  if (isList(rule)) throw new InvalidPattern('Match value must not be an array');
  if (!isObject(rule)) return some((value) => value === rule);
  const [operation, ...more] = Object.entries(rule);
  if (operation === undefined || more.length > 0) {
    throw new InvalidPattern('Only one key allowed in match expression');
  }
  const [operator, operand] = operation;
  if (operator !== 'exists') return some(compileOperator(operator, operand));
  if (typeof operand !== 'boolean') throw new InvalidPattern('exists must be true or false');
  return (value) => leaves(value).length > 0 === operand;
}

/** A field that is a list matches when any of its elements does; one without a value never does. */
function some(test: ScalarTest): Pattern {
  return (value) => leaves(value).some(test);
}

function leaves(value: Json | undefined): readonly Scalar[] {
  if (value === undefined || isObject(value)) return [];
  return isList(value) ? value.flatMap(leaves) : [value];
}
