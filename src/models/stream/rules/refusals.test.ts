import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { StreamScenarioSchema } from '../streamScenario';
import { streamRefusals } from './refusals';

const refused = (settings: object) =>
  streamRefusals(v.parse(StreamScenarioSchema, { version: 1, model: 'stream', settings })).map(
    ({ path, message }) => `${path}: ${message}`,
  );
const filter = (source: string, Pattern: string) => ({
  ...{ stream: { source }, mapping: { FilterCriteria: { Filters: [{ Pattern }] } } },
});

describe('AWS refuses, for a stream,', () => {
  it.each([
    [
      'more than 10 records without a window',
      { mapping: { BatchSize: 11 } },
      'mapping.BatchSize: Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10',
    ],
    [
      'a moment to begin at for DynamoDB',
      { stream: { source: 'dynamodb' }, mapping: { StartingPosition: 'AT_TIMESTAMP' } },
      'mapping.StartingPosition: AT_TIMESTAMP is not supported for DynamoDB streams',
    ],
    [
      'another retention than a day for DynamoDB',
      { stream: { source: 'dynamodb', RetentionPeriodHours: 48 } },
      'stream.RetentionPeriodHours: A DynamoDB stream keeps its records for 24 hours, and this cannot be changed',
    ],
    [
      'a reservation that leaves less than 100 to others',
      { function: { ReservedConcurrentExecutions: 901 } },
      "function.ReservedConcurrentExecutions: Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100].",
    ],
    [
      'a filter that is no pattern',
      filter('kinesis', '{"data":{"a":"x"}}'),
      'mapping.FilterCriteria: Filters[0].Pattern: Invalid filter pattern definition. "a" must be an object or an array',
    ],
  ])('%s', (_what, settings, message) => {
    expect(refused(settings)).toEqual([message]);
  });

  it('a filter on the data of another source', () => {
    expect(refused(filter('kinesis', '{"data":{"a":["x"]}}'))).toEqual([]);
    expect(refused(filter('kinesis', '{"dynamodb":{"a":["x"]}}'))).toHaveLength(1);
    expect(refused(filter('dynamodb', '{"eventName":["INSERT"]}'))).toEqual([]);
    expect(refused(filter('dynamodb', '{"data":{"a":["x"]}}'))).toHaveLength(1);
  });

  it('nothing that is just allowed', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ mapping: { BatchSize: 10 } })).toEqual([]);
    expect(refused({ mapping: { BatchSize: 10_000, MaximumBatchingWindowInSeconds: 1 } })).toEqual(
      [],
    );
    expect(refused({ mapping: { StartingPosition: 'AT_TIMESTAMP' } })).toEqual([]);
    expect(refused({ stream: { source: 'dynamodb' } })).toEqual([]);
  });
});
