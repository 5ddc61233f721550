import { clockTime, listOf, plural, shortTime, times } from '../../../../models/wording';
import { END, when } from '../../../anchor';
import { countIn, eventIn, eventsIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { deletedByFirst, howManyMails, mailsOf, whatIsDeleted, whoComesBack } from './asks';
import { INVOICES } from './scenarios';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: INVOICES,
  Text,
  notes: [13, 14],
  values: {
    size: (run) => eventIn(run, 'batch.gathered').items.length,
    hidden: (run) => {
      const { at, hiddenUntil } = eventIn(run, 'message.received', { item: 'm1' });
      return shortTime(hiddenUntil - at);
    },
    hiddenUntil: (run) => clockTime(eventIn(run, 'message.received', { item: 'm1' }).hiddenUntil),
    deletedByFirst,
    most: (run) => eventIn(run, 'message.deadLettered', { item: 'm3' }).receiveCount,
    deadLetters: (run) => countIn(run, 'message.deadLettered'),
    mails: (run) => times(mailsOf(run, 'm1')),
    mailsOfFive: (run) => mailsOf(run, 'm5'),
    deleted: (run) =>
      listOf(
        'message',
        eventsIn(run, 'message.deleted').map(({ item }) => item),
      ),
    lettersThrown: (_, named) =>
      plural(countIn(named('thrown'), 'message.deadLettered'), 'dead letter'),
    letters: (run) => plural(countIn(run, 'message.deadLettered'), 'dead letter'),
    mailsThrown: (_, named) => times(mailsOf(named('thrown'), 'm1')),
    errorsThrown: (_, named) => Number(named('thrown').report.metrics.Errors),
    errors: (run) => Number(run.report.metrics.Errors),
  },
  steps: [
    {
      name: 'batch',
      title: 'Five messages, one batch',
      run: 'thrown',
      at: when('invocation.started'),
      look: ['station:queue', 'environment:e1'],
    },
    {
      name: 'two-done',
      title: 'Two are done',
      at: when('item.completed', { item: 'm2' }),
      look: ['item:m1', 'item:m2'],
      ask: whatIsDeleted,
    },
    {
      name: 'nothing-deleted',
      title: 'What is deleted',
      at: when('invocation.ended'),
      look: ['station:deleted'],
    },
    {
      name: 'back',
      title: 'What comes back',
      at: when('message.visible', { item: 'm1' }),
      look: ['station:queue'],
      ask: howManyMails,
    },
    {
      name: 'again',
      title: 'Done again',
      at: when('item.completed', { item: 'm2', nth: 2 }),
      look: ['item:m1', 'item:m2'],
    },
    {
      name: 'dead-letters',
      title: 'Where it ends',
      at: when('message.deadLettered', { item: 'm3' }),
      look: ['station:deadLetterQueue'],
      speed: 2,
    },
    {
      name: 'report',
      title: 'The function says which one',
      run: 'reported',
      at: when('item.failed', { item: 'm3' }),
      look: ['item:m3', 'setting:mapping.FunctionResponseTypes'],
      ask: whoComesBack,
    },
    {
      name: 'four-deleted',
      title: 'What is deleted now',
      at: when('message.deleted', { item: 'm5' }),
      look: ['station:deleted', 'item:m3'],
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: END,
      look: ['station:deadLetterQueue'],
      speed: 2,
    },
  ],
};
