import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { streamReport } from '../../src/models/stream/report';
import { simulateStream } from '../../src/models/stream/simulate';
import { StreamScenarioSchema } from '../../src/models/stream/streamScenario';
import { differences } from '../compare';
import { batchCases } from './batches';
import { destinationCases } from './destinations';

const checks = [...batchCases, ...destinationCases].flatMap(({ id, checks }) =>
  checks.map((check) => ({ ...check, title: `${id}, ${check.name}` })),
);

describe('the recorded cases of streams', () => {
  it.each(checks)('$title', ({ scenario, expected, observe, name }) => {
    const parsed = v.parse(StreamScenarioSchema, scenario);
    const run = { scenario: parsed, ...simulateStream(parsed) };
    expect(differences(expected, observe(streamReport(run), run.trace), name)).toEqual([]);
  });

  it.each(checks)('$title finds what differs', ({ scenario, expected, observe, name }) => {
    const parsed = v.parse(StreamScenarioSchema, scenario);
    const run = { scenario: parsed, ...simulateStream(parsed) };
    const observed = observe(streamReport(run), run.trace);
    for (const field of Object.keys(expected)) {
      const other = { ...expected, [field]: 'something else' };
      expect(differences(other, observed, name)).toHaveLength(1);
    }
  });
});
