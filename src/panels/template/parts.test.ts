import { describe, expect, it } from 'vitest';
import { linesOf } from './parts';

describe('linesOf', () => {
  it.each([
    ['# a: b', ['', '', '', '# a: b']],
    ['Resources:', ['', 'Resources:', '', '']],
    ['    Type: AWS::SQS::Queue', ['    ', 'Type:', ' AWS::SQS::Queue', '']],
    ['  - Pattern: "{\\"a: b\\"}"', ['  - ', 'Pattern:', ' "{\\"a: b\\"}"', '']],
    ['  - ReportBatchItemFailures', ['  - ', '', 'ReportBatchItemFailures', '']],
    ['  "a \\" b": 1', ['  ', '"a \\" b":', ' 1', '']],
    ['', ['', '', '', '']],
  ])('%s', (line, expected) => {
    const parts = linesOf(line).map(({ before, name, value, comment }) => [
      before,
      name,
      value,
      comment,
    ]);
    expect(parts).toEqual([expected]);
  });
});
