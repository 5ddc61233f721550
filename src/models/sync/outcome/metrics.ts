import { functionMetrics } from '../../function/metrics';
import type { MetricSeries } from '../../metric';
import type { Run } from '../../model';
import { sample, startMetric, startSeries } from '../../outcome/series';
import type { SyncEvent } from '../events';
import { isSuccess } from '../rules/retries';
import type { ApiType } from '../settings';
import type { SyncScenario } from '../syncScenario';

type SyncRun = Pick<Run<SyncScenario, SyncEvent>, 'scenario' | 'trace'>;

/**
 * The run's CloudWatch metrics by AWS's names: the function's and those of the gateway in front of
 * it (facts `met-apigw-rest`, `met-apigw-http`). Beside them stands what no metric of AWS says: what
 * the clients saw. Their names are plain words. Each of the three counts other errors: a gateway's
 * timeout is none of the function's, and what a client gives up waiting for is nobody's but its own.
 */
export function syncMetrics({ scenario, trace }: SyncRun): readonly MetricSeries[] {
  const { type } = scenario.settings.api;
  const gateway = type === 'none' ? [] : gatewayMetrics(trace, type);
  return [...functionMetrics(trace), ...gateway, ...clientMetrics(trace)];
}

/** What AWS calls a gateway's errors. */
const ERRORS: Readonly<Record<Exclude<ApiType, 'none'>, readonly [string, string]>> = {
  REST: ['4XXError', '5XXError'],
  HTTP: ['4xx', '5xx'],
};

/** A request that has no error counts as 0 errors, so that an average is the error rate. */
function gatewayMetrics(
  trace: readonly SyncEvent[],
  type: Exclude<ApiType, 'none'>,
): readonly MetricSeries[] {
  const of = 'gateway';
  const [ofClient, ofServer] = ERRORS[type];
  const like = { of, kind: 'sum', unit: 'Count', countsTrouble: true } as const;
  const clientErrors = startMetric(ofClient, like);
  const serverErrors = startMetric(ofServer, like);
  const requests = startMetric('Count', { of, kind: 'sum', unit: 'Count' });
  const { Latency, IntegrationLatency } = startSeries(
    { of, kind: 'sample', unit: 'Milliseconds' },
    ['Latency', 'IntegrationLatency'],
  );
  const forwardedAt = new Map<string, number>();
  const answer = (at: number, call: string, status: number) => {
    const since = forwardedAt.get(call);
    sample(requests, at);
    sample(clientErrors, at, isBetween(status, 400, 499) ? 1 : 0);
    sample(serverErrors, at, isBetween(status, 500, 599) ? 1 : 0);
    sample(Latency, at, at - (since ?? at));
    // What the gateway refuses never gets to the integration.
    if (since !== undefined) sample(IntegrationLatency, at, at - since);
  };
  for (const event of trace) {
    switch (event.type) {
      case 'gateway.forwarded':
        forwardedAt.set(event.call, event.at);
        break;
      case 'gateway.answered':
      case 'gateway.refused':
      case 'gateway.timedOut':
        answer(event.at, event.call, event.status);
        break;
      default:
        break;
    }
  }
  return [requests, clientErrors, serverErrors, Latency, IntegrationLatency];
}

function isBetween(status: number, least: number, most: number): boolean {
  return status >= least && status <= most;
}

function clientMetrics(trace: readonly SyncEvent[]): readonly MetricSeries[] {
  const of = 'clients';
  const attempts = startMetric('Attempts', { of, kind: 'sum', unit: 'Count' });
  const troubles = startSeries({ of, kind: 'sum', unit: 'Count', countsTrouble: true }, [
    'Attempts that failed',
    'Requests that failed',
  ]);
  const tokens = startMetric('Fewest retry tokens', { of, kind: 'level', unit: 'Count' });
  /** What each client has left. */
  const left = new Map<string, number>();
  for (const event of trace) {
    const { at } = event;
    switch (event.type) {
      case 'request.sent':
        sample(attempts, at);
        break;
      case 'request.answered':
        sample(troubles['Attempts that failed'], at, isSuccess(event) ? 0 : 1);
        break;
      case 'request.succeeded':
        sample(troubles['Requests that failed'], at, 0);
        break;
      case 'request.failed':
        sample(troubles['Requests that failed'], at);
        break;
      default:
        break;
    }
    if (!('tokensLeft' in event) || event.tokensLeft === null) continue;
    left.set(event.client, event.tokensLeft);
    sample(tokens, at, Math.min(...left.values()));
  }
  return [attempts, ...Object.values(troubles), ...(tokens.samples.length > 0 ? [tokens] : [])];
}
