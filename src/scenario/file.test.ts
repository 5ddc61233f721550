import { describe, expect, it } from 'vitest';
import { fileTextOf, slugOf } from './file';
import { readScenarioText } from './read';
import { queueScenario } from './testing/simulated';

describe('a scenario file', () => {
  it('has no more than what is special about the scenario, one value a line', async () => {
    const scenario = queueScenario({ settings: { queue: { VisibilityTimeout: 5 } } });
    expect(fileTextOf(scenario)).toBe(`{
  "version": 1,
  "model": "queue",
  "settings": {
    "queue": {
      "VisibilityTimeout": 5
    }
  }
}
`);
    expect(await readScenarioText(fileTextOf(scenario))).toEqual({ ok: true, scenario });
  });

  it('is named after its title, whatever that is', () => {
    expect(slugOf('1,000 messages at once')).toBe('1-000-messages-at-once');
    expect(slugOf('Äußerst “schräg” / ..\\\\ 🎉')).toBe('außerst-schrag');
    expect(slugOf('消息')).toBe('消息');
    expect(slugOf('../')).toBe('scenario');
    expect(slugOf('a '.repeat(60))).toHaveLength(59);
  });
});
