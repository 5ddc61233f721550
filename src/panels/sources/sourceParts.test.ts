import { expect, it } from 'vitest';
import { sourceParts } from './sourceParts';

it.each([
  [
    'https://aws.amazon.com/a/b.html',
    '',
    'https://aws.amazon.com/a/b.html',
    'aws.amazon.com/a/b.html',
    '',
  ],
  [
    'https://aws.amazon.com/a/ (derived)',
    '',
    'https://aws.amazon.com/a/',
    'aws.amazon.com/a',
    ' (derived)',
  ],
  [
    'derived from https://a.com/b and more',
    'derived from ',
    'https://a.com/b',
    'a.com/b',
    ' and more',
  ],
  ['boto/botocore 1.43.107 quota.py', 'boto/botocore 1.43.107 quota.py', null, '', ''],
])('tells the address in “%s” from the words', (source, before, href, name, after) => {
  expect(sourceParts(source)).toEqual({ before, href, name, after });
});
