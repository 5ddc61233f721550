import type { Correction } from './correction';

/** Where the course notes differ about environments, databases and memory. */
export const environmentCorrections: readonly Correction[] = [
  {
    n: 35,
    kind: 'inexact',
    area: 'Environment, database, memory',
    notes:
      'There is only one setting that can impact performance: memory. Both CPU and I/O scale linearly with it.',
    today:
      'Memory is the main one; arm64, SnapStart, provisioned concurrency, package size and init code count too. AWS does not promise that I/O grows with memory (CPU does: 1 vCPU at 1,769 MB).',
    since: null,
    source: ['env-memory', 'env-cpu'],
  },
  {
    n: 36,
    kind: 'outdated',
    area: 'Environment, database, memory',
    notes: 'There is no hook to let you indicate destruction of a Lambda environment.',
    today: 'Extensions get a Shutdown phase (500 or 2,000 ms).',
    since: 'October 2020',
    source: ['env-shutdown'],
  },
  {
    n: 37,
    kind: 'outdated',
    area: 'Environment, database, memory',
    notes: 'An environment will never execute more than one Lambda function at a time.',
    today: 'True for default compute; Managed Instances run several invocations at once.',
    since: 'November 2025',
    source: ['conc-one-per-env'],
  },
  {
    n: 38,
    kind: 'outdated',
    area: 'Environment, database, memory',
    notes:
      'Your database engine may have a proxy program; you could also use Dynamic Content Management.',
    today: 'RDS Proxy is the managed answer; "Content" looks like a slip for "Connection".',
    since: 'June 2020',
    source: ['https://docs.aws.amazon.com/lambda/latest/dg/services-rds.html'],
  },
  {
    n: 39,
    kind: 'missing',
    area: 'Environment, database, memory',
    notes: null,
    today: 'The init time of all functions is billed since 1 August 2025.',
    since: 'August 2025',
    source: ['price-init'],
  },
];
