import { expect, it } from 'vitest';
import { sourceParts } from './sourceParts';

it('tells an address from what is said of it', () => {
  expect(sourceParts('https://docs.aws.amazon.com/a/b.html')).toEqual({
    href: 'https://docs.aws.amazon.com/a/b.html',
    name: 'docs.aws.amazon.com/a/b.html',
    note: '',
  });
  expect(sourceParts('https://aws.amazon.com/lambda/pricing/ (derived)')).toEqual({
    href: 'https://aws.amazon.com/lambda/pricing/',
    name: 'aws.amazon.com/lambda/pricing',
    note: 'derived',
  });
  expect(sourceParts('boto/botocore 1.43.107 quota.py (read)')).toEqual({
    href: null,
    name: 'boto/botocore 1.43.107 quota.py (read)',
    note: '',
  });
});
