import { expect, it } from 'vitest';
import { titleIn, titleLines } from './cardTitle';

it.each([
  [400, 'Dead-letter queue', '2 · SQS queue'],
  [215, 'Dead-letter', '2 · SQS queue'],
  [130, 'Dead-letter', '2'],
])(
  'with %i px a title keeps as many words as fit beside what they are of',
  (room, title, detail) => {
    expect(titleIn('Dead-letter queue', '2 · SQS queue', room)).toEqual({ title, detail });
  },
);

it('leaves out whole words of a detail before it cuts one', () => {
  expect(titleIn('Function', '10/10 busy', 126)).toEqual({ title: 'Function', detail: '10/10' });
});

it.each([
  [
    'Client',
    '486 tokens',
    [
      ['Client', ''],
      ['', '486 tokens'],
    ],
  ],
  [
    'Lambda’s queue',
    '12',
    [
      ['Lambda’s', ''],
      ['queue', '12'],
    ],
  ],
  [
    'Function’s dead-letter queue',
    '2',
    [
      ['Function’s dead-', ''],
      ['letter queue', '2'],
    ],
  ],
  [
    'SNS’s dead-letter queue',
    '3',
    [
      ['SNS’s dead-', ''],
      ['letter queue', '3'],
    ],
  ],
])('in two lines %s with %s is there in full', (title, detail, lines) => {
  const shown = titleLines(title, detail, 130, 2);
  expect(shown.map((line) => [line.title, line.detail])).toEqual(lines);
});

it('tells in words all or nothing', () => {
  const told = (room: number) => titleIn('Splits and\u00a0retries', 'in the order it tries', room);
  expect(told(400).detail).toBe('in the order it tries');
  expect(told(200)).toEqual({ title: 'Splits', detail: 'in the order it tries' });
  expect(told(160)).toEqual({ title: 'Splits and\u00a0retries', detail: '' });
});
