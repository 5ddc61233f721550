import { InvalidPattern, isList, isObject, type Json } from './operators';
import { compilePattern, type Pattern } from './pattern';

/** Which records a mapping passes to the function: AWS's own shape. */
export interface FilterCriteria {
  readonly Filters?: readonly { readonly Pattern?: string | undefined }[] | undefined;
}

/** Where a record has its data: queues, Kinesis streams, DynamoDB streams. */
export type DataKey = 'body' | 'data' | 'dynamodb';

/** The criteria, ready to be asked. */
export interface Filters {
  readonly dataKey: DataKey;
  /** One of them is enough; without any, everything matches. */
  readonly patterns: readonly Pattern[];
}

/** What is wrong, and where: `Filters[0].Pattern`. */
interface FilterError {
  readonly path: string;
  readonly message: string;
}

/** Filters, or everything that AWS would refuse. */
export type FilterResult =
  | { readonly ok: true; readonly filters: Filters }
  | { readonly ok: false; readonly errors: readonly FilterError[] };

/** Filters per mapping unless AWS raises the quota, which it does up to 10. */
const FILTERS_MAX = 5;

/** Characters of one pattern. */
const PATTERN_MAX_CHARACTERS = 4_096;

/** Beside the data; AWS's guide names the data alone, but `eventName` works and is common. */
const METADATA_KEYS: Readonly<Record<DataKey, readonly string[]>> = {
  body: [],
  data: [],
  dynamodb: ['eventName'],
};

/** AWS's own words, to which it adds no reason. */
const REFUSED = 'Invalid filter pattern definition.';

/**
 * Checks and compiles filter criteria as creating a mapping does
 * (https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html). Null, `{}` and no
 * filter at all let everything pass.
 */
export function parseFilterCriteria(
  criteria: FilterCriteria | null,
  dataKey: DataKey,
): FilterResult {
  const filters = criteria?.Filters ?? [];
  const patterns: Pattern[] = [];
  const errors: FilterError[] = [];
  if (filters.length > FILTERS_MAX) {
    const message = `${filters.length} filters: a mapping takes at most ${FILTERS_MAX}`;
    errors.push({ path: 'Filters', message });
  }
  for (const [index, { Pattern: text = '' }] of filters.entries()) {
    try {
      patterns.push(compileFilter(text, dataKey));
    } catch (error) {
      if (!(error instanceof InvalidPattern)) throw error;
      const message = `${REFUSED} ${error.message}`;
      errors.push({ path: `Filters[${index}].Pattern`, message });
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, filters: { dataKey, patterns } };
}

/**
 * Whether a record is passed to the function; a message that is not is deleted from its queue
 * unseen. A pattern for JSON drops plain text, and a pattern for plain text drops JSON
 * (https://docs.aws.amazon.com/lambda/latest/dg/with-sqs-filtering.html). AWS does not say which
 * of the two a lone number or quoted string is: here only objects and lists are JSON.
 *
 * @param body the record's data as it was sent
 * @param metadata the record's other fields, of which only DynamoDB's `eventName` can be asked for
 */
export function matches(
  filters: Filters,
  body: string,
  metadata: Readonly<Record<string, string>> = {},
): boolean {
  if (filters.patterns.length === 0) return true;
  const record = { ...metadata, [filters.dataKey]: structureOf(body) ?? body };
  return filters.patterns.some((pattern) => pattern(record));
}

function compileFilter(text: string, dataKey: DataKey): Pattern {
  if (text.length > PATTERN_MAX_CHARACTERS) {
    const limit = `at most ${PATTERN_MAX_CHARACTERS} are allowed`;
    throw new InvalidPattern(`The pattern has ${text.length} characters: ${limit}`);
  }
  const pattern = parseJson(text);
  if (pattern === undefined) throw new InvalidPattern('The pattern is not valid JSON');
  const compiled = compilePattern(pattern);
  if (!isObject(pattern)) return compiled;
  const allowed = [dataKey, ...METADATA_KEYS[dataKey]];
  const stranger = Object.keys(pattern).find((key) => !allowed.includes(key));
  if (stranger !== undefined) {
    throw new InvalidPattern(`This source can be filtered on "${dataKey}", not on "${stranger}"`);
  }
  const rule = pattern[dataKey];
  if (!isList(rule)) return compiled;
  if (dataKey !== 'body') throw new InvalidPattern(`The pattern for "${dataKey}" must be JSON`);
  return (record) => isObject(record) && typeof record[dataKey] === 'string' && compiled(record);
}

function structureOf(body: string): Json | undefined {
  const value = parseJson(body);
  return isObject(value) || isList(value) ? value : undefined;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
