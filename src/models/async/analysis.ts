import type { Analysis } from '../analysis';
import type { AsyncScenario } from './asyncScenario';
import { describeAsyncEvent } from './describe';
import type { AsyncEvent } from './events';
import { breaksOf } from './outcome/breaks';
import { fatesOf } from './outcome/fates';
import { asyncMetrics } from './outcome/metrics';
import { asyncLanes } from './picture/lanes';
import { asyncReport } from './report';
import { asyncRefusals } from './rules/refusals';

/** What is found out about a run of asynchronous events. */
export const asyncAnalysis: Analysis<AsyncScenario, AsyncEvent> = {
  lanes: asyncLanes,
  describe: describeAsyncEvent,
  report: asyncReport,
  breaks: (run) => breaksOf(run, fatesOf(run.trace)),
  metrics: asyncMetrics,
  refusals: asyncRefusals,
};
