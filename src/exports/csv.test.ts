import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

describe('CSV', () => {
  it('ends each row as RFC 4180 says, and quotes what needs it', () => {
    expect(
      csvOf([
        ['a', 'b'],
        [1, null],
        ['say "x", please', 'two\nlines'],
      ]),
    ).toBe('a,b\r\n1,\r\n"say ""x"", please","two\nlines"\r\n');
  });

  it('lets no spreadsheet run what it holds', () => {
    expect(csvOf([['=1+1', '+1', '-1', '@x', '\tx', 'a=b', -5]])).toBe(
      "'=1+1,'+1,'-1,'@x,'\tx,a=b,-5\r\n",
    );
  });
});
