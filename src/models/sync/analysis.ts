import type { Analysis } from '../analysis';
import { describeSyncEvent } from './describe';
import type { SyncEvent } from './events';
import { breaksOf } from './outcome/breaks';
import { fatesOf } from './outcome/fates';
import { syncMetrics } from './outcome/metrics';
import { syncLanes } from './picture/lanes';
import { syncReport } from './report';
import { syncRefusals } from './rules/refusals';
import type { SyncScenario } from './syncScenario';

/** What is found out about a run of synchronous calls. */
export const syncAnalysis: Analysis<SyncScenario, SyncEvent> = {
  lanes: syncLanes,
  describe: describeSyncEvent,
  report: syncReport,
  breaks: (run) => breaksOf(run, fatesOf(run.trace)),
  metrics: syncMetrics,
  refusals: syncRefusals,
};
