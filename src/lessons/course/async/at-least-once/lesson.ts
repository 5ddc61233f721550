import { nameOf, times } from '../../../../models/wording';
import { durationText } from '../../../../timeline/virtualTime';
import { when } from '../../../anchor';
import { countIn, eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { charges, copied, howManyCharges, howManyInvocations, whatNow } from './asks';
import { COPIES, RECEIPTS } from './scenario';
import Text from './text.mdx';

const WITH_TABLE = { 'settings.idempotency.table': true };

export const lesson: Lesson = {
  runs: { receipts: RECEIPTS, copies: COPIES },
  Text,
  values: {
    charges: (run) => times(charges(run, 'm2')),
    chargesBefore: (_, named) => times(charges(named('receipts'), 'm2')),
    lastCharge: (run) =>
      durationText(
        eventIn(run, 'item.completed', { item: 'm2' }, charges(run, 'm2')).at -
          eventIn(run, 'event.sent', { item: 'm2' }).at,
      ),
    requestId: (run) => eventIn(run, 'event.accepted', { item: 'm2' }).requestId,
    copied: (run) => nameOf(copied(run)),
    copiedId: (run) => eventIn(run, 'event.deliveredAgain').requestId,
    later: (run) =>
      durationText(
        eventIn(run, 'event.deliveredAgain').at -
          eventIn(run, 'event.accepted', { item: copied(run) }).at,
      ),
    chargesOfCopied: (run) => times(charges(run, copied(run))),
    chargesBeforeOfCopied: (_, named) => times(charges(named('copies'), copied(named('copies')))),
    invocations: (run) => Number(run.report.metrics.Invocations),
    orders: (run) => countIn(run, 'event.sent'),
    errors: (run) => Number(run.report.metrics.Errors),
    runs: (run) => times(countIn(run, 'invocation.started', { item: 'm2' })),
  },
  steps: [
    {
      name: 'charged',
      title: 'Charged, then failed',
      at: when('event.retryScheduled', { item: 'm2' }),
      look: ['item:m2'],
      ask: howManyCharges,
    },
    {
      name: 'three-times',
      title: 'How often it was charged',
      at: when('event.dropped', { item: 'm2' }),
      look: ['item:m2', 'station:effects'],
      speed: 2,
    },
    {
      name: 'nothing-wrong',
      title: 'With nothing wrong',
      run: 'copies',
      at: when('event.succeeded', { item: 'm2' }),
      ask: howManyInvocations,
    },
    {
      name: 'second-copy',
      title: 'What the metrics say',
      at: when('event.succeeded', { where: ({ copy }) => copy === 2 }),
      look: ['station:effects', 'setting:assumptions.duplicateChance'],
      speed: 2,
    },
    {
      name: 'table',
      title: 'A table that remembers',
      run: 'receipts',
      set: WITH_TABLE,
      at: when('event.retryScheduled', { item: 'm2' }),
      look: ['item:m2', 'setting:idempotency.table'],
      ask: whatNow,
    },
    {
      name: 'recognised',
      title: 'What the table changes',
      at: when('target.received', { item: 'm2' }),
      look: ['item:m2', 'station:onFailure'],
      speed: 2,
    },
    {
      name: 'copy-recognised',
      title: 'The copy too',
      run: 'copies',
      set: WITH_TABLE,
      at: when('item.recognised'),
      look: ['setting:idempotency.table'],
      speed: 4,
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: when('event.succeeded', { nth: 'last' }),
    },
  ],
};
