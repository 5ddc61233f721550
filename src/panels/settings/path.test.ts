import { expect, test } from 'vitest';
import { valueAt, withValue } from './path';

const scenario = { settings: { queue: { DelaySeconds: 3 }, function: { Timeout: 5 } } };

test('a value is read by its path', () => {
  expect(valueAt(scenario, 'settings.queue.DelaySeconds')).toBe(3);
  expect(valueAt(scenario, 'settings.nowhere.DelaySeconds')).toBeUndefined();
});

test('a change leaves the original as it was and shares the rest', () => {
  const changed = withValue(scenario, 'settings.queue.DelaySeconds', 9);
  expect(valueAt(changed, 'settings.queue.DelaySeconds')).toBe(9);
  expect(scenario.settings.queue.DelaySeconds).toBe(3);
  expect(valueAt(changed, 'settings.function')).toBe(scenario.settings.function);
});
