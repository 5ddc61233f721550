import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../function/report';
import { traceByHand } from '../../traceByHand.fixture';
import { AsyncScenarioSchema } from '../asyncScenario';
import type { AsyncEvent } from '../events';
import {
  type AsyncByHand,
  accepted,
  again,
  dropped,
  givenUp,
  sent,
  started,
  targetFailed,
} from '../eventsByHand.fixture';
import { asyncMetrics } from './metrics';

function metricsOf(source: string, ...events: readonly AsyncByHand[]) {
  const settings = { source: { type: source } };
  const scenario = v.parse(AsyncScenarioSchema, { version: 1, model: 'async', settings });
  return asyncMetrics({ scenario, trace: traceByHand<AsyncEvent>(...events) });
}

describe('metrics of asynchronous events', () => {
  it('count an event once, however often it is there, and its age at every try', () => {
    const series = metricsOf(
      's3',
      sent,
      accepted,
      started(60, 1),
      again,
      started(1_050, 2),
      started(60_060, 1),
    );
    expect(figuresOf(series, 'function')).toMatchObject({
      ...{ AsyncEventsReceived: 1, AsyncEventsDropped: 0, AsyncEventAge: 60_050, Invocations: 3 },
    });
    const age = series.find(({ name }) => name === 'AsyncEventAge');
    expect(age?.samples.map(({ value }) => value)).toEqual([50, 50, 60_050]);
  });

  it('count what no target gets by the kind of target', () => {
    const series = metricsOf(
      's3',
      dropped(1, false),
      targetFailed('deadLetterQueue'),
      targetFailed('onFailure'),
      targetFailed('onSuccess'),
    );
    expect(figuresOf(series, 'function')).toMatchObject({
      ...{ AsyncEventsDropped: 1, DeadLetterErrors: 1, DestinationDeliveryFailures: 2 },
    });
  });

  it('of an SNS topic count a message once, however often it was tried', () => {
    expect(
      figuresOf(metricsOf('sns', sent, accepted, givenUp(true), givenUp(false)), 'topic'),
    ).toEqual({
      NumberOfMessagesPublished: 1,
      NumberOfNotificationsDelivered: 1,
      NumberOfNotificationsFailed: 2,
      NumberOfNotificationsRedrivenToDlq: 1,
    });
    expect(figuresOf(metricsOf('s3', sent, accepted), 'topic')).toEqual({});
  });
});
