import { describe, expect, it } from 'vitest';
import { corrections } from '../../aws/corrections';
import type { Setting } from '../setting';
import { queueAssumptions } from './assumptions';
import { queueSettings } from './settings';

const all: readonly Setting[] = [
  ...Object.values(queueSettings).flatMap((group) => Object.values<Setting>(group)),
  ...Object.values<Setting>(queueAssumptions),
];

describe('the settings of a queue', () => {
  it('name corrections of the course notes that there are, about SQS or concurrency', () => {
    const named = all.flatMap(({ correction }) => correction ?? []);
    expect(named.length).toBeGreaterThan(5);
    for (const n of named) {
      const area = corrections.find((one) => one.n === n)?.area;
      expect(['SQS', 'Environment, database, memory'], `${n}`).toContain(area);
    }
  });
});
