import type { Analysis } from '../analysis';
import { describeStreamEvent } from './describe';
import type { StreamEvent } from './events';
import { breaksOf } from './outcome/breaks';
import { fatesOf } from './outcome/fates';
import { streamMetrics } from './outcome/metrics';
import { streamLanes } from './picture/lanes';
import { streamReport } from './report';
import { streamRefusals } from './rules/refusals';
import type { StreamScenario } from './streamScenario';

/** What is found out about a run of a stream. */
export const streamAnalysis: Analysis<StreamScenario, StreamEvent> = {
  lanes: streamLanes,
  describe: describeStreamEvent,
  report: streamReport,
  breaks: (run) => breaksOf(run, fatesOf(run.trace)),
  metrics: streamMetrics,
  refusals: streamRefusals,
};
