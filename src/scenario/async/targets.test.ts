import { describe, expect, it } from 'vitest';
import { handedOver } from '../testing/handedOver';

const FAILS = {
  workload: [{ id: 'm1', body: '{"order":7}' }],
  handler: { faults: [{ items: 'all', does: 'throw' }] },
};

/** One event that fails for good, or goes well, with these targets. */
function ended(invoke: object, DeadLetterQueue: string | null, more: object = FAILS) {
  return handedOver({
    settings: {
      source: { type: 'invoke' },
      invoke: { MaximumRetryAttempts: 0, ...invoke },
      function: { DeadLetterQueue, initMs: 0 },
    },
    ...more,
  });
}

describe('an event that is given up', () => {
  it('is kept by dead-letter queue and destination, both if both are there', () => {
    const run = ended({ OnFailure: 's3' }, 'sqs');
    expect(run.kept()).toEqual(['m1 deadLetterQueue sqs', 'm1 onFailure s3']);
    expect(run.all('event.dropped')).toMatchObject([{ isKept: true }]);
  });

  it('is lost without either', () => {
    const run = ended({}, null);
    expect(run.kept()).toEqual([]);
    expect(run.all('event.dropped')).toMatchObject([{ isKept: false }]);
  });

  it('is lost when the role may not send anywhere: Lambda tries once', () => {
    const interventions = [{ atMs: 0, do: 'denyTargets', forMs: 1_000 }];
    const run = ended({ OnFailure: 'sqs' }, 'sns', { ...FAILS, interventions });
    expect(run.kept()).toEqual(['m1 deadLetterQueue denied', 'm1 onFailure denied']);
    expect(run.all('event.dropped')).toMatchObject([{ isKept: false }]);
    expect([run.records(), run.letters()]).toEqual([[], []]);
  });

  it('does not fit into a topic above 256 KB, and is kept by what takes it', () => {
    const workload = [{ id: 'm1', bytes: 300_000 }];
    const run = ended({ OnFailure: 'sqs' }, 'sns', { ...FAILS, workload });
    expect(run.kept()).toEqual(['m1 deadLetterQueue tooLarge', 'm1 onFailure sqs']);
    expect(run.all('event.dropped')).toMatchObject([{ isKept: true }]);
    expect(
      ended({ OnFailure: 'sns' }, null, { ...FAILS, workload }).all('event.dropped'),
    ).toMatchObject([{ isKept: false }]);
  });

  it('goes where the settings say at its end', () => {
    const interventions = [{ atMs: 100, do: 'set', path: 'invoke.OnFailure', to: 'eventbridge' }];
    const run = ended({ OnFailure: 'sqs' }, null, { ...FAILS, interventions });
    expect(run.kept()).toEqual(['m1 onFailure eventbridge']);
  });
});

describe('an event that went well', () => {
  it('is told only to the on-success destination', () => {
    const run = ended({ OnFailure: 'sqs', OnSuccess: 'lambda' }, 'sqs', {
      workload: [{ id: 'm1' }],
    });
    expect(run.kept()).toEqual(['m1 onSuccess lambda']);
    expect(run.records()[0]?.record).toMatchObject({ requestContext: { condition: 'Success' } });
  });

  it('is done even if nobody can be told', () => {
    const run = ended({ OnSuccess: 'sns' }, null, { workload: [{ id: 'm1', bytes: 262_144 }] });
    expect(run.kept()).toEqual(['m1 onSuccess tooLarge']);
    expect(run.ends()).toEqual(['m1 succeeded']);
  });
});

describe('a payload', () => {
  it('in the dead-letter queue is the event as it was', () => {
    const [letter] = ended({}, 'sqs').letters();
    expect(letter).toMatchObject({
      item: 'm1',
      body: '{"order":7}',
      attributes: {
        RequestID: { type: 'String', value: 'r1' },
        ErrorCode: { type: 'Number', value: '200' },
        ErrorMessage: { type: 'String', value: 'Order could not be processed' },
      },
    });
  });

  it('in a bucket is an object, named after function, day and time', () => {
    const [record] = ended({ OnFailure: 's3' }, null).records();
    expect(record?.key).toBe('aws/lambda/async/orders/2026/01/01/2026-01-01T00.00.00-r1-m1');
  });

  it('at an event bus is the detail of an event', () => {
    const [record] = ended({ OnFailure: 'eventbridge' }, null).records();
    expect(record?.record).toMatchObject({
      'detail-type': 'Lambda Function Invocation Result - Failure',
      detail: { requestPayload: { order: 7 } },
    });
  });

  it('says how the last try failed, with the timeout that it had', () => {
    const run = ended({ OnFailure: 'sqs', MaximumRetryAttempts: 1 }, null, {
      workload: [{ id: 'm1' }],
      handler: { faults: [{ items: 'all', does: 'hang' }] },
      interventions: [{ atMs: 30_000, do: 'set', path: 'function.Timeout', to: 7 }],
    });
    expect(run.records()[0]?.record).toMatchObject({
      requestContext: { approximateInvokeCount: 2 },
      responsePayload: {
        errorType: 'Sandbox.Timedout',
        errorMessage: 'RequestId: r1 Error: Task timed out after 7.00 seconds',
      },
    });
  });

  it('of an event that the function never got has no answer of it', () => {
    const run = handedOver({
      settings: {
        account: { usedByOthers: 1_000 },
        invoke: { MaximumEventAgeInSeconds: 60, OnFailure: 'sqs' },
        function: { DeadLetterQueue: 'sqs' },
      },
      workload: [{ id: 'm1' }],
    });
    expect(run.records()[0]?.record).not.toHaveProperty('responsePayload');
    expect(run.letters()[0]?.attributes.ErrorCode.value).toBe('429');
  });
});
