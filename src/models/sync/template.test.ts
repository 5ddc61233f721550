import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SyncScenarioSchema } from './syncScenario';
import { syncTemplate } from './template';

const template = (settings: object) =>
  syncTemplate(v.parse(SyncScenarioSchema, { version: 1, model: 'sync', settings }));
const eventsOf = (settings: object) => template(settings).resources.Function?.Properties.Events;

describe('synchronous calls as a SAM template', () => {
  it('are a function behind a REST API when everything is left to AWS', () => {
    expect(template({})).toEqual({
      resources: {
        Function: {
          Type: 'AWS::Serverless::Function',
          Properties: {
            CodeUri: 'src/',
            Handler: 'handler.handler',
            Runtime: 'python3.13',
            Timeout: 3,
            Events: { Orders: { Type: 'Api', Properties: { Path: '/orders', Method: 'post' } } },
          },
        },
      },
      leftOut: [
        'How clients try again: in their own code. An SDK’s settings are for calls to AWS’s own services.',
      ],
    });
  });

  it('have an HTTP API with its timeout, or no API at all', () => {
    expect(eventsOf({ api: { type: 'HTTP', TimeoutInMillis: 5_000 } })).toMatchObject({
      Orders: { Type: 'HttpApi', Properties: { TimeoutInMillis: 5_000 } },
    });
    expect(eventsOf({ api: { type: 'none' } })).toBeUndefined();
  });

  it('leave clients to their own configuration', () => {
    const client = { retryMode: 'legacy', maxAttempts: 10, timeoutMs: 2_500, jitter: false };
    expect(template({ api: { type: 'none' }, client }).leftOut).toEqual([
      'Who calls the function: your own code does, with the invocation type RequestResponse.',
      'How clients try again: where they run, AWS_RETRY_MODE is legacy.',
      'They send a request 10 times at most: AWS_MAX_ATTEMPTS.',
      'They wait 2.5 s for an answer: read_timeout.',
      'They wait without jitter here, which no SDK does.',
    ]);
  });

  it('name no setting of an SDK for those who call an API', () => {
    const client = { retryMode: 'standard2026', maxAttempts: 2, timeoutMs: null };
    expect(template({ client }).leftOut).toEqual([
      'How clients try again: in their own code. An SDK’s settings are for calls to AWS’s own services.',
      'They send a request 2 times at most.',
      'They wait as long as it takes for an answer.',
    ]);
  });
});
