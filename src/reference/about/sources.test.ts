import { expect, it } from 'vitest';
import { loadFacts } from '../../aws/facts';
import { sourceGroups } from './sources';

it('has every source of every fact once, in a group of its own', async () => {
  const facts = Object.values(await loadFacts());
  const groups = sourceGroups(facts);
  const listed = groups.flatMap(({ sources }) => sources);
  const rests = facts.flatMap(({ source }) => source.filter((one) => one !== 'derived'));
  expect(listed.reduce((sum, one) => sum + one.facts, 0)).toBe(rests.length);
  expect(new Set(listed.map(({ source }) => source)).size).toBe(listed.length);
  for (const { asOf } of listed) expect(asOf.length).toBeGreaterThan(0);
  expect(groups.map(({ name }) => name)).toContain('Amazon SQS');
  // What is left over is no page of AWS's.
  const last = groups.at(-1)?.sources ?? [];
  expect(last.filter(({ source }) => source.startsWith('https://docs.aws'))).toEqual([]);
});
