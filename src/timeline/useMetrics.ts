import { useEffect, useState } from 'react';
import type { MetricSeries } from '../models/metric';
import type { OpenRun } from '../playback/openRun';

/**
 * The metrics of a run once there is time to work them out; those of the run before stay until
 * then, so that lanes do not come and go while a setting is dragged. Null before that, and if they
 * are not wanted: those of a large run take a while.
 */
export function useMetrics(run: OpenRun, isWanted: boolean): readonly MetricSeries[] | null {
  const [metrics, setMetrics] = useState<readonly MetricSeries[] | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    // Safari has no idle callbacks; an effect comes after the picture there too.
    if (typeof requestIdleCallback === 'undefined') return setMetrics(run.metrics());
    const idle = requestIdleCallback(() => setMetrics(run.metrics()), { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, [run, isWanted]);
  return isWanted ? metrics : null;
}
