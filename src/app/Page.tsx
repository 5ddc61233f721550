import { Suspense, useDeferredValue } from 'react';
import { lazyPage } from './lazyPart';
import { loadFront, loadSandbox } from './pages';
import { useApp } from './store';

const FrontPage = lazyPage(loadFront);
const Sandbox = lazyPage(loadSandbox);
const OtherPage = lazyPage(async () => (await import('./OtherPage')).OtherPage);

/** What the address asks for; the page before stays until the next can be shown. */
export function Page() {
  const route = useDeferredValue(useApp((state) => state.route));
  return (
    <Suspense>
      {route.is === 'front' && <FrontPage />}
      {route.is === 'sandbox' && <Sandbox />}
      {route.is !== 'front' && route.is !== 'sandbox' && <OtherPage route={route} />}
    </Suspense>
  );
}
