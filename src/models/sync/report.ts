import { figuresOf, reportFrom } from '../function/report';
import type { Run } from '../model';
import type { Report, ReportedResponse } from '../report';
import type { SyncEvent } from './events';
import { breaksOf } from './outcome/breaks';
import { fatesOf } from './outcome/fates';
import { syncMetrics } from './outcome/metrics';
import { syncRefusals } from './rules/refusals';
import type { SyncScenario } from './syncScenario';

type SyncRun = Run<SyncScenario, SyncEvent>;

/**
 * What a run of synchronous calls came to, read off its trace. Nothing is sent anywhere but to the
 * callers: what they were told is in the responses.
 */
export function syncReport(run: SyncRun): Report {
  const { trace, scenario } = run;
  const fates = fatesOf(trace);
  return reportFrom(run, {
    fates,
    breaks: breaksOf(run, fates),
    refused: syncRefusals(scenario),
    targets: { deadLetterQueue: [], onFailure: [], onSuccess: [] },
    responses: responsesOf(trace),
    metrics: metricsOf(run),
  });
}

/** What every client was told in the end; one that still waits was told nothing. */
function responsesOf(trace: readonly SyncEvent[]): readonly ReportedResponse[] {
  return trace.flatMap((event): readonly ReportedResponse[] => {
    switch (event.type) {
      case 'request.succeeded': {
        const { item, at, status, attempts } = event;
        return [{ item, atMs: at, status, attempts, error: null }];
      }
      case 'request.failed': {
        const { item, at, status, attempts, error } = event;
        return [{ item, atMs: at, status, attempts, error }];
      }
      default:
        return [];
    }
  });
}

/** The gateway's stand apart, under its name; what clients see is no metric of AWS. */
function metricsOf(run: SyncRun): Report['metrics'] {
  const series = syncMetrics(run);
  const gateway = figuresOf(series, 'gateway');
  const hasGateway = Object.keys(gateway).length > 0;
  return { ...figuresOf(series, 'function'), ...(hasGateway ? { gateway } : {}) };
}
