import { startTransition, useEffect, useState } from 'react';

/** At the latest, however busy the browser is. */
const AT_LATEST_MS = 1_000;

/** False until the browser has nothing more urgent to do: the stage comes first. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const becomeIdle = () => startTransition(() => setIdle(true));
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(becomeIdle);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(becomeIdle, { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle;
}
