import { useEffect, useState } from 'react';
import type { MetricSeries } from '../models/metric';
import type { OpenRun } from '../playback/openRun';

const NONE: readonly MetricSeries[] = [];

/**
 * The metrics of a run once there is time to work them out; those of the run before stay until
 * then, so that lanes do not come and go while a setting is dragged.
 */
export function useMetrics(run: OpenRun): readonly MetricSeries[] {
  const [metrics, setMetrics] = useState(NONE);
  useEffect(() => {
    // Safari has no idle callbacks; an effect comes after the picture there too.
    if (typeof requestIdleCallback === 'undefined') return setMetrics(run.metrics());
    const idle = requestIdleCallback(() => setMetrics(run.metrics()), { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, [run]);
  return metrics;
}
