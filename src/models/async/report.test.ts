import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AsyncScenarioSchema } from './asyncScenario';
import { asyncReport } from './report';
import { simulateAsync } from './simulate';

const HOUR_MS = 3_600_000;

function reportOf(of: object) {
  const scenario = v.parse(AsyncScenarioSchema, {
    ...{ version: 1, model: 'async', workload: [{ id: 'm1', atMs: 1 }] },
    ...of,
  });
  return asyncReport({ scenario, ...simulateAsync(scenario) });
}
const throws = { faults: [{ items: 'all', does: 'throw' }] };
const refused = (status: number) => [
  { atMs: 0, do: 'refuseDeliveries', status, forMs: 600 * HOUR_MS },
];

describe('the report of asynchronous events', () => {
  it('has what went well, and its record for the on-success destination', () => {
    const report = reportOf({ settings: { invoke: { OnSuccess: 'sqs' } } });
    expect(report.items.m1).toEqual({ state: 'done', deliveries: 1, completed: 1, receives: 0 });
    expect(report.targets.onSuccess).toMatchObject([
      { record: { requestContext: { condition: 'Success', approximateInvokeCount: 1 } } },
    ]);
    expect(report.responses).toEqual([]);
    expect(report.metrics).toMatchObject({ AsyncEventsReceived: 1, AsyncEventsDropped: 0 });
    expect(report.metrics).not.toHaveProperty('topic');
  });

  it('has what each target got of an event that both keep', () => {
    const settings = { invoke: { OnFailure: 's3' }, function: { DeadLetterQueue: 'sqs' } };
    const report = reportOf({ settings, handler: throws });
    expect(report.items.m1).toMatchObject({ state: 'deadLettered', deliveries: 3, completed: 0 });
    expect(report.targets.deadLetterQueue).toMatchObject([
      { item: 'm1', attributes: { ErrorCode: '200' }, body: expect.stringContaining('Records') },
    ]);
    expect(Object.keys(report.targets.deadLetterQueue[0]?.attributes ?? {})).toEqual([
      ...['RequestID', 'ErrorCode', 'ErrorMessage'],
    ]);
    expect(report.targets.onFailure).toMatchObject([
      { record: { requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 } } },
    ]);
    expect(report.guarantees).toMatchObject({ nothingLost: true, failuresKept: true });
  });

  it('breaks two guarantees when nobody keeps what failed', () => {
    const report = reportOf({ handler: throws });
    expect(report.items.m1?.state).toBe('lost');
    expect(report.guarantees).toMatchObject({ nothingLost: false, failuresKept: false });
    expect(report.metrics).toMatchObject({ AsyncEventsDropped: 1, Errors: 3, DeadLetterErrors: 0 });
  });

  it('says which metric alone shows that a target did not get it', () => {
    const settings = { function: { DeadLetterQueue: 'sqs' }, invoke: { OnFailure: 'sqs' } };
    const interventions = [{ atMs: 0, do: 'denyTargets', forMs: HOUR_MS }];
    const report = reportOf({ settings, interventions, handler: throws });
    expect(report.items.m1?.state).toBe('lost');
    expect(report.targets.deadLetterQueue).toEqual([]);
    expect(report.metrics).toMatchObject({ DeadLetterErrors: 1, DestinationDeliveryFailures: 1 });
  });

  it('keeps apart what SNS could not hand over', () => {
    const settings = { source: { type: 'sns' }, subscription: { RedrivePolicy: true } };
    const report = reportOf({ settings, interventions: refused(403) });
    expect(report.items.m1).toMatchObject({ state: 'deadLettered', deliveries: 0 });
    expect(report.targets.deadLetterQueue).toEqual([]);
    expect(report.targets.subscriptionDeadLetterQueue).toMatchObject([{ item: 'm1' }]);
    expect(report.metrics.topic).toMatchObject({
      ...{ NumberOfNotificationsFailed: 1, NumberOfNotificationsRedrivenToDlq: 1 },
    });
  });

  it('loses nothing that its caller knows of', () => {
    const lost = reportOf({ interventions: refused(403) });
    expect(lost.items.m1?.state).toBe('lost');
    expect(lost.guarantees.nothingLost).toBe(false);
    const told = reportOf({
      settings: { source: { type: 'invoke' } },
      interventions: refused(403),
    });
    expect(told.items.m1?.state).toBe('failed');
    expect(told.guarantees).toMatchObject({ nothingLost: true, failuresKept: true });
  });

  it('refuses what AWS refuses', () => {
    const refusals = (of: object) => reportOf(of).refused.map(({ path }) => path);
    expect(refusals({})).toEqual([]);
    expect(refusals({ settings: { subscription: { RedrivePolicy: true } } })).toEqual([
      'subscription.RedrivePolicy',
    ]);
    const sns = { source: { type: 'sns' }, subscription: { RedrivePolicy: true } };
    expect(refusals({ settings: sns })).toEqual([]);
    const large = [{ id: 'm1', atMs: 0, bytes: 262_145 }];
    expect(refusals({ settings: sns, workload: large })).toEqual(['source.type']);
    expect(refusals({ workload: large })).toEqual([]);
    expect(refusals({ settings: { function: { ReservedConcurrentExecutions: 950 } } })).toEqual([
      'function.ReservedConcurrentExecutions',
    ]);
  });
});
