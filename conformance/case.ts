import type { Report } from '../src/models/report';
import type { TraceEvent } from '../src/simulator/trace';

/** Plain data, as recorded and as observed. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Where a recorded behaviour comes from. */
export interface Source {
  /** Repository or page, with the commit where there is one. */
  readonly where: string;
  readonly test: string;
  readonly date: string;
  /** recorded: a test that ran on AWS; documented: AWS's guide; library: a library's own tests. */
  readonly evidence: 'recorded' | 'documented' | 'library';
}

/** One scenario of a case, and what AWS did in it. */
export interface Check {
  /** What is special about it, where a case has several. */
  readonly name: string;
  /** In the public format. */
  readonly scenario: Json;
  /** What AWS did; every field is compared. */
  readonly expected: { readonly [field: string]: Json };
  /** The same fields, read off our run. */
  readonly observe: (
    report: Report,
    trace: readonly TraceEvent[],
  ) => {
    readonly [field: string]: Json;
  };
}

/** A recorded behaviour of AWS, turned into scenarios. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly checks: readonly Check[];
  /** Parts of the case that are not modelled, each with the reason. */
  readonly notModelled: readonly string[];
}
