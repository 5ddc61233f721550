import type { Challenge } from '../challenge';
import { healthyDone, hopelessKept, nothingTwice } from '../goals/outcome';
import { givenUpWithin } from '../goals/time';

function unreadable(...items: readonly string[]) {
  return { msPerItem: 400, faults: [{ items, does: 'report' }] };
}

export const reportedToNobody: Challenge = {
  story:
    'A function imports addresses. One of them is unreadable: the code catches the error and names the message in its response, as the guide said. The response is fine, no error is counted, and the address is gone: nobody can find out which one it was.',
  setup: {
    settings: {
      queue: { VisibilityTimeout: 60 },
      mapping: { BatchSize: 10 },
      function: { Timeout: 10 },
    },
    workload: { count: 20 },
    handler: unreadable('m7'),
  },
  goals: [
    healthyDone('Every readable address is imported'),
    nothingTwice('None is imported twice'),
    hopelessKept('The unreadable one is in the dead-letter queue'),
    givenUpWithin('It is there within 5 minutes', 'message.deadLettered', 300_000),
  ],
  allowed: [
    'settings.queue.VisibilityTimeout',
    'settings.queue.maxReceiveCount',
    'settings.mapping.BatchSize',
    'settings.mapping.FunctionResponseTypes',
    'handler.throwsWhenAllFail',
  ],
  variants: [
    { says: 'Message 18 is unreadable.', with: { handler: unreadable('m18') } },
    {
      says: 'Three are unreadable, two of them in the same batch.',
      with: { handler: unreadable('m2', 'm5', 'm14') },
    },
    {
      says: 'The addresses come one every second.',
      with: { workload: { count: 20, everyMs: 1_000 } },
    },
  ],
  hints: [
    'Select message 7 and look at who deleted it, and when.',
    'Lambda reads what the function returns only where the mapping has been told to.',
    'Once it comes back, it comes back for ever: something has to end that.',
  ],
  solution: {
    'settings.mapping.FunctionResponseTypes': ['ReportBatchItemFailures'],
    'settings.queue.maxReceiveCount': 3,
  },
  why: {
    says: 'Without ReportBatchItemFailures a response is just a success, and Lambda deletes the whole batch, the failed messages too. With it, only they come back; a dead-letter queue then ends it and keeps them.',
    lesson: 'what-the-handler-returns',
    note: 13,
  },
};
