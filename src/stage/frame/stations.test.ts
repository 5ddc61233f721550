import { expect, it } from 'vitest';
import { titleIn } from './stations';

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
