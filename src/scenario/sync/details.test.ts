import { describe, expect, it } from 'vitest';
import { type Subject, subjectsOf } from '../../models/subject';
import { syncDetails } from '../../models/sync/details';
import { syncWords } from '../../models/sync/words';
import { called } from '../testing/called';

/** What can be known of a subject at a moment of a run; at its end, if none is given. */
function detailsOf(input: object, subject: Subject, atMs = Number.POSITIVE_INFINITY) {
  const run = called(input);
  const { trace } = run;
  const past = trace.filter(
    (event) => event.at <= atMs && subjectsOf(event, syncWords.things).includes(subject),
  );
  const details = syncDetails(run)(subject, past, trace.length - 1);
  return {
    ...details,
    known: Object.fromEntries(details.known.map(({ name, value }) => [name, value])),
    turns: details.turns.map(({ title, look, says }) => `${title} ${look}: ${says}`),
    documents: Object.fromEntries(
      (details.documents ?? []).map(({ title, json }) => [title, json]),
    ),
  };
}

const tooSlow = {
  settings: { client: { maxAttempts: 2, jitter: false }, function: { Timeout: 60, initMs: 0 } },
  workload: { count: 1 },
  handler: { msPerItem: 35_000 },
};

describe('a request', () => {
  it('is told apart by what its client knows and what has happened', () => {
    expect(detailsOf(tooSlow, 'item:m1')).toMatchObject({
      state: 'failed: the gateway stopped waiting, but done all the same',
      look: 'failing',
      known: {
        'What the client knows': 'it failed',
        'What has happened': '2 effects',
        'Last answer': '504: the gateway stopped waiting',
        Attempts: '2',
        Invocations: '2',
        'Retry tokens left': '486',
      },
      turns: [
        'Attempt 1 failing: invocation 1: 504: the gateway stopped waiting, but done, and its answer came too late',
        'Attempt 2 failing: invocation 2: 504: the gateway stopped waiting, but done, and its answer came too late',
      ],
    });
  });

  it('is known as far as it has come', () => {
    expect(detailsOf(tooSlow, 'item:m1', -1)).toMatchObject({ state: 'not sent yet', known: {} });
    expect(detailsOf(tooSlow, 'item:m1', 1_000)).toMatchObject({
      state: 'waiting for an answer, in environment 1',
      look: 'inFlight',
      turns: ['Attempt 1 inFlight: invocation 1: no answer yet'],
    });
    expect(detailsOf(tooSlow, 'item:m1', 29_050)).toMatchObject({
      state: 'waiting to be sent again, in environment 1',
      look: 'waiting',
      known: { 'Sent again at': '00:00:29.090', 'What has happened': 'no effect' },
    });
  });

  it('has the very answers that its client got, and those that nobody got', () => {
    const { documents } = detailsOf(tooSlow, 'item:m1', 40_000);
    expect(documents).toEqual({
      'Answer to attempt 1 at 00:00:29.040': {
        status: '504 Gateway Timeout',
        headers: { 'Content-Type': 'application/json' },
        body: { message: 'Endpoint request timed out' },
      },
      'Answer to attempt 1 at 00:00:35.040, for nobody': {
        status: '200 OK',
        headers: { 'Content-Type': 'application/json', 'X-Amz-Executed-Version': '$LATEST' },
        body: { statusCode: 200, body: '{"order":"m1","charged":true}' },
      },
    });
  });
});

describe('an answer without a gateway', () => {
  const direct = (function_: object, rest: object) => ({
    settings: { api: { type: 'none' }, client: { retryMode: 'none' }, function: function_ },
    workload: { count: 1 },
    ...rest,
  });
  const answers = (input: object) => Object.values(detailsOf(input, 'item:m1').documents);

  it.each([
    ['throw', { errorType: 'Exception', requestId: 'r1' }],
    [
      'hang',
      {
        errorType: 'Sandbox.Timedout',
        errorMessage: 'RequestId: r1 Error: Task timed out after 1.00 seconds',
      },
    ],
    [
      'exit',
      {
        errorType: 'Runtime.ExitError',
        errorMessage: 'RequestId: r1 Error: Runtime exited with error: exit status 1',
      },
    ],
  ])(
    'to a function error (%s) is 200 with a header and the error’s document (case sync-01)',
    (does, body) => {
      const faults = { handler: { faults: [{ items: 'all', does }] } };
      const [answer] = answers(direct({ Timeout: 1 }, faults));
      const headers = { 'X-Amz-Function-Error': 'Unhandled' };
      expect(answer).toMatchObject({ status: '200 OK', headers, body });
    },
  );

  it('to a response that is too large is a function error', () => {
    const [answer] = answers(direct({}, { handler: { responds: 'tooLarge' } }));
    expect(answer).toMatchObject({ body: { errorType: 'Function.ResponseSizeTooLarge' } });
  });

  it('to a throttle says which limit (case sync-03)', () => {
    expect(answers(direct({ ReservedConcurrentExecutions: 0 }, {}))).toEqual([
      {
        status: '429 Too Many Requests',
        headers: {
          'Content-Type': 'application/json',
          'x-amzn-ErrorType': 'TooManyRequestsException',
        },
        body: {
          Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded',
          Type: 'User',
          message: 'Rate Exceeded.',
        },
      },
    ]);
  });

  it('to a timeout says the timeout that was set when the invocation began', () => {
    const changed = [{ atMs: 500, do: 'set', path: 'function.Timeout', to: 2 }];
    const given = answers({
      ...direct(
        { Timeout: 1, initMs: 0 },
        { handler: { faults: [{ items: 'all', does: 'hang' }] } },
      ),
      ...{ workload: [{ id: 'm1', atMs: 600 }], interventions: changed },
    });
    expect(given).toMatchObject([
      { body: { errorMessage: expect.stringContaining('after 2.00 seconds') } },
    ]);
  });

  it('to a throttle says the limit that was set when it happened', () => {
    const direct_ = direct({ ReservedConcurrentExecutions: 0 }, {});
    const later = {
      atMs: 5_000,
      do: 'set',
      path: 'function.ReservedConcurrentExecutions',
      to: null,
    };
    expect(answers({ ...direct_, interventions: [later] })).toMatchObject([
      { body: { Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded' } },
    ]);
  });

  it.each([
    ['InvalidRequestContentException', 'message', 'Could not parse request body into json'],
    ['AccessDeniedException', 'Message', 'is not authorized to perform: lambda:InvokeFunction'],
    ['ResourceNotFoundException', 'Message', 'Function not found: arn:aws:lambda:'],
    ['ResourceConflictException', 'message', 'The operation cannot be performed at this time'],
    ['RequestTooLargeException', 'message', 'Request must be smaller than 6291456 bytes'],
    ['ServiceException', 'Message', 'An error occurred and the request cannot be processed'],
    ['EC2ThrottledException', 'Message', 'Lambda was throttled'],
  ])('to a rejection, %s, has Lambda’s own words', (error, field, words) => {
    const [answer] = answers(
      direct({}, { interventions: [{ atMs: 0, do: 'rejectCalls', error }] }),
    );
    expect(answer).toMatchObject({
      headers: { 'x-amzn-ErrorType': error },
      body: { [field]: expect.stringContaining(words) },
    });
  });

  it('is a success of its own making where the function caught its error', () => {
    const [answer] = answers(
      direct({}, { handler: { faults: [{ items: 'all', does: 'report' }] } }),
    );
    expect(answer).toMatchObject({ status: '200 OK', body: { statusCode: 500 } });
  });

  it('is what the function gives back, whatever its shape', () => {
    const [answer] = answers(direct({}, { handler: { responds: 'text' } }));
    expect(answer).toMatchObject({ status: '200 OK', body: 'order m1 was charged' });
  });
});

describe('an answer through a gateway', () => {
  it('to a response of the wrong shape is 502 in the gateway’s own words (case sync-05)', () => {
    const { documents } = detailsOf(
      {
        settings: { client: { retryMode: 'none' } },
        workload: { count: 1 },
        handler: { responds: 'text' },
      },
      'item:m1',
    );
    expect(Object.values(documents)).toEqual([
      {
        status: '502 Bad Gateway',
        headers: { 'Content-Type': 'application/json' },
        body: { message: 'Internal server error' },
      },
    ]);
  });

  it.each([
    ['text', 'order m1 was charged'],
    ['emptyObject', '{}'],
    ['headersOnly', '{"headers":{"test-header":"value"}}'],
    ['ok', '{"order":"m1","charged":true}'],
  ])('of an HTTP API has all of a response without a status as its body: %s', (responds, body) => {
    const settings = { api: { type: 'HTTP' } };
    const { documents } = detailsOf(
      { settings, workload: { count: 1 }, handler: { responds } },
      'item:m1',
    );
    expect(Object.values(documents)).toMatchObject([{ status: '200 OK', body }]);
  });

  it('to a request that it does not read is plain text', () => {
    const { documents } = detailsOf({ workload: [{ id: 'm1', bytes: 11_000_000 }] }, 'item:m1');
    expect(Object.values(documents)).toEqual([
      {
        status: '413 Request Entity Too Large',
        headers: { 'Content-Type': 'text/plain' },
        body: 'HTTP content length exceeded 10485760 bytes.',
      },
    ]);
  });

  it('has the body alone of a response that it understands', () => {
    const { documents } = detailsOf({ workload: { count: 1 } }, 'item:m1');
    expect(Object.values(documents)).toMatchObject([
      { status: '200 OK', body: '{"order":"m1","charged":true}' },
    ]);
  });
});

describe('a client', () => {
  it('has its requests, and the tokens that each of them left it', () => {
    const client = detailsOf(
      {
        settings: { api: { type: 'none' }, client: { jitter: false } },
        workload: { count: 2, everyMs: 1_000 },
        interventions: [{ atMs: 0, do: 'rejectCalls', forMs: 500 }],
      },
      'client:c1',
    );
    expect(client).toMatchObject({
      state: 'nothing open',
      known: {
        'Retry tokens left': '473',
        Requests: '2',
        Succeeded: '1',
        Failed: '1',
        Retries: '2',
      },
      turns: [
        'Request 1 failing: 500: Lambda had an error of its own, 472 tokens left',
        'Request 2 done: succeeded, 473 tokens left',
      ],
    });
  });
});
