import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AsyncScenarioSchema } from '../asyncScenario';
import { errorAt, targetsOf } from './targets';

function settings(own: object) {
  return v.parse(AsyncScenarioSchema, { version: 1, model: 'async', settings: own }).settings;
}

describe('where an event goes in the end', () => {
  const all = settings({
    invoke: { OnFailure: 's3', OnSuccess: 'lambda' },
    function: { DeadLetterQueue: 'sqs' },
  });

  it('is dead-letter queue and on-failure destination, both if both are there', () => {
    expect(targetsOf(all, false)).toEqual([
      { target: 'deadLetterQueue', service: 'sqs' },
      { target: 'onFailure', service: 's3' },
    ]);
    expect(targetsOf(settings({ invoke: { OnFailure: 'sns' } }), false)).toEqual([
      { target: 'onFailure', service: 'sns' },
    ]);
  });

  it('is the on-success destination for what went well', () => {
    expect(targetsOf(all, true)).toEqual([{ target: 'onSuccess', service: 'lambda' }]);
  });

  it('is nowhere by default', () => {
    expect([targetsOf(settings({}), true), targetsOf(settings({}), false)]).toEqual([[], []]);
  });
});

describe('a target', () => {
  const topic = { target: 'deadLetterQueue', service: 'sns' } as const;
  const destination = { target: 'onFailure', service: 'sns' } as const;

  it('takes up to 256 KB if it is a topic, with what is added to the event', () => {
    for (const target of [topic, destination]) {
      expect(errorAt(target, 261_120, false)).toBeNull();
      expect(errorAt(target, 261_121, false)).toBe('tooLarge');
    }
    const queue = { target: 'onFailure', service: 'sqs' } as const;
    expect(errorAt(queue, 1_000_000, false)).toBeNull();
  });

  it('gets nothing that the function’s role may not send', () => {
    expect(errorAt(topic, 1, true)).toBe('denied');
  });
});
