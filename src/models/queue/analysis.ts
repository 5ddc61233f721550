import type { Analysis } from '../analysis';
import { describeQueueEvent } from './describe';
import type { QueueEvent } from './events';
import { breaksOf } from './outcome/breaks';
import { fatesOf } from './outcome/fates';
import { queueMetrics } from './outcome/metrics';
import { queueLanes } from './picture/lanes';
import type { QueueScenario } from './queueScenario';
import { queueReport } from './report';
import { queueRefusals } from './rules/refusals';

/** What is found out about a run of a queue. */
export const queueAnalysis: Analysis<QueueScenario, QueueEvent> = {
  lanes: queueLanes,
  describe: describeQueueEvent,
  report: queueReport,
  breaks: (run) => breaksOf(run, fatesOf(run.trace)),
  metrics: ({ trace }) => queueMetrics(trace),
  refusals: queueRefusals,
};
