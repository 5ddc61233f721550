import { Suspense } from 'react';
import { App } from './App';
import { lazyPart } from './lazyPart';
import { useApp } from './store';

// Nobody sees it who does not ask for it.
const FourWays = lazyPart(async () => (await import('./fourWays/FourWays')).FourWays);

/** The sandbox, or what one fault does in all models side by side. */
export function Page() {
  const isSandbox = useApp(({ fault }) => fault === null);
  return isSandbox ? (
    <App />
  ) : (
    <Suspense>
      <FourWays />
    </Suspense>
  );
}
