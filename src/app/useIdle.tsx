import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** At the latest, however busy the browser is. */
const AT_LATEST_MS = 1_000;

/** What can wait until then, which leaves all around it as it is drawn already. */
export function OnceIdle({ children }: { readonly children: ReactNode }) {
  return useIdle() && children;
}

/** False until the browser has nothing more urgent to do: the stage comes first. */
function useIdle(): boolean {
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
