import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Details } from '../../details';
import { itemSubject, subjectsOf } from '../../subject';
import { AsyncScenarioSchema } from '../asyncScenario';
import { simulateAsync } from '../simulate';
import { asyncWords } from '../words';
import { asyncDetails } from '.';

/** What is known of an event at a moment, in virtual milliseconds; left out: at the end. */
function known(input: object, item = 'm1', atMs = Number.POSITIVE_INFINITY): Details {
  const scenario = v.parse(AsyncScenarioSchema, { version: 1, model: 'async', ...input });
  const run = { scenario, ...simulateAsync(scenario) };
  const past = run.trace.filter(({ at }) => at <= atMs);
  const subject = itemSubject(item);
  const about = past.filter((event) => subjectsOf(event, asyncWords.things).includes(subject));
  return asyncDetails(run)(subject, about, past.at(-1)?.seq ?? -1);
}
const failing = {
  workload: { count: 1, tags: { order: 7 } },
  handler: { msPerItem: 100, faults: [{ items: 'all', does: 'throw', after: 'work' }] },
};
const settings = { source: { type: 'invoke' }, function: { initMs: 0 } };
const titles = ({ documents = [] }: Details) => documents.map(({ title }) => title);

describe('what is known of an asynchronous event', () => {
  it('says what it waits for, how many retries are left, and until when', () => {
    const details = known({ settings, ...failing }, 'm1', 10_000);
    expect(details).toMatchObject({
      state: 'in Lambda’s queue, waits for retry 1',
      look: 'failing',
      body: '{"order":7}',
      turns: [{ title: 'Attempt 1, invocation 1', says: 'done, but then it threw an error' }],
    });
    expect(details.known).toEqual(
      expect.arrayContaining([
        { name: 'Next try at', isAwsName: false, value: '00:01:00.150' },
        { name: 'Retries left', isAwsName: false, value: '1' },
        { name: 'Given up after', isAwsName: false, value: '06:00:00' },
        { name: 'RequestId', isAwsName: true, value: 'r1' },
      ]),
    );
  });

  it('tells both copies apart', () => {
    const details = known({
      settings,
      workload: { count: 1 },
      assumptions: { duplicateChance: 1, duplicateAfterMs: 100 },
    });
    expect(details.state).toBe('done; its second copy: done');
    expect(details.turns.map(({ title }) => title)).toEqual([
      'Attempt 1, invocation 1',
      'Second copy: attempt 1, invocation 2',
    ]);
  });
});

describe('what was sent of an event', () => {
  it('by a dead-letter queue is the bare event, beside what a destination would have got', () => {
    const details = known({
      settings: { ...settings, function: { initMs: 0, DeadLetterQueue: 'sqs' } },
      ...failing,
    });
    expect(titles(details)).toEqual([
      'Sent to the function’s dead-letter queue (SQS queue) at 00:03:00.350',
      'Not sent: what an on-failure destination would have got',
    ]);
    const [sent, instead] = details.documents ?? [];
    expect(sent?.json).toEqual({
      Body: '{"order":7}',
      MessageAttributes: {
        RequestID: { StringValue: 'r1', DataType: 'String' },
        ErrorCode: { StringValue: '200', DataType: 'Number' },
        ErrorMessage: { StringValue: 'Order could not be processed', DataType: 'String' },
      },
    });
    expect(sent?.note).toBe(
      'A destination’s record would also say: timestamp, functionArn, condition, approximateInvokeCount, executedVersion, functionError, errorType, stackTrace.',
    );
    expect(instead?.json).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 },
      requestPayload: { order: 7 },
    });
  });

  it('by a destination is a record, beside what a dead-letter queue would have got', () => {
    const details = known({
      settings: { ...settings, invoke: { OnFailure: 'sns', MaximumRetryAttempts: 0 } },
      ...failing,
    });
    expect(titles(details)).toEqual([
      'Sent to the on-failure destination (SNS topic) at 00:00:00.150',
      'Not sent: what a dead-letter queue would have got',
    ]);
    expect(details.documents?.[0]?.note).toContain('requestPayload');
    expect(details.documents?.[1]?.json).toMatchObject({ Body: '{"order":7}' });
  });

  it('by both is shown as both got it, and nothing else', () => {
    const details = known({
      settings: {
        source: { type: 'invoke' },
        invoke: { OnFailure: 'sqs' },
        function: { initMs: 0, DeadLetterQueue: 'sqs' },
      },
      ...failing,
    });
    expect(titles(details).filter((title) => title.startsWith('Sent'))).toHaveLength(2);
    expect(titles(details)).toHaveLength(2);
  });

  it('without an invocation has no answer in its record, but an error in its dead letter', () => {
    const details = known({
      settings: {
        ...settings,
        invoke: { OnFailure: 'sqs' },
        function: { ReservedConcurrentExecutions: 0 },
      },
      workload: { count: 1 },
    });
    expect(details.documents?.[0]?.note).toContain('ErrorCode (429)');
  });

  it('by the subscription is what SNS could not hand over', () => {
    const details = known({
      settings: { source: { type: 'sns' }, subscription: { RedrivePolicy: true } },
      workload: [{ id: 'm1', atMs: 100 }],
      interventions: [{ atMs: 0, do: 'refuseDeliveries', status: 403, forMs: 1_000 }],
    });
    expect(details.state).toBe('in the dead-letter queue of the subscription');
    expect(titles(details)).toEqual([
      'Kept by the subscription’s dead-letter queue at 00:00:00.100',
    ]);
  });
});
