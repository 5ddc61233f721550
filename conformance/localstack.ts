import type { Source } from './case';

/** A test of LocalStack's that ran on AWS. */
export function recorded(path: string, test: string, date: string): Source {
  const where = `localstack/localstack@8b9a79f tests/aws/services/${path}`;
  return { where, test, date, evidence: 'recorded' };
}
