import { times } from '../../../../models/wording';
import { when } from '../../../anchor';
import { countIn, eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { whereTo, whichCode, whoHasIt } from './asks';
import { deadLetter, inRecord } from './kept';
import { ORDERS, PHOTOS } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: { orders: ORDERS, photos: PHOTOS },
  Text,
  notes: [3, 4],
  values: {
    runs: (run) => times(countIn(run, 'invocation.started', { item: 'm2' })),
    body: (run) => deadLetter(run).body ?? '',
    requestId: (run) => deadLetter(run).attributes.RequestID ?? '',
    errorCode: (run) => deadLetter(run).attributes.ErrorCode ?? '',
    errorMessage: (run) => deadLetter(run).attributes.ErrorMessage ?? '',
    condition: (run) => inRecord(run, 'condition'),
    invokeCount: (run) => inRecord(run, 'approximateInvokeCount'),
    errorType: (run) => inRecord(run, 'errorType'),
    size: (run) => `${Math.round(eventIn(run, 'event.sent', { item: 'm2' }).bytes / 1_024)} KB`,
    failures: (run) => Number(run.report.metrics.DestinationDeliveryFailures),
    dropped: (run) => Number(run.report.metrics.AsyncEventsDropped),
  },
  steps: [
    {
      name: 'success',
      title: 'What goes well',
      at: when('target.received', { item: 'm1' }),
      look: ['station:onSuccess', 'item:m1'],
    },
    {
      name: 'given-up',
      title: 'What is given up',
      at: when('invocation.started', { item: 'm2', nth: 'last' }),
      look: ['item:m2', 'station:deadLetterQueue', 'station:onFailure'],
      ask: whereTo,
    },
    {
      name: 'both',
      title: 'Who got it',
      at: when('target.received', { item: 'm2', nth: 'last' }),
      look: ['station:deadLetterQueue', 'station:onFailure'],
      ask: whichCode,
    },
    {
      name: 'letter',
      title: 'The dead letter',
      at: when('target.received', { item: 'm2', nth: 'last' }),
      look: ['station:deadLetterQueue', 'setting:function.DeadLetterQueue'],
      panel: 'inspector',
      selected: 'item:m2',
    },
    {
      name: 'record',
      title: 'The record',
      at: when('target.received', { item: 'm2', nth: 'last' }),
      look: ['station:onFailure', 'setting:invoke.OnFailure'],
      panel: 'inspector',
      selected: 'item:m2',
    },
    {
      name: 'photo',
      title: 'A topic, and a photo',
      run: 'photos',
      at: when('event.accepted', { item: 'm3' }),
      look: ['station:function'],
      ask: whoHasIt,
    },
    {
      name: 'lost',
      title: 'Event 2',
      at: when('target.failed', { item: 'm2' }),
      look: ['item:m2'],
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: when('event.succeeded', { item: 'm3' }),
    },
  ],
};
