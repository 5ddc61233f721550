import { Suspense, useState } from 'react';
import { Button } from '../../panels/controls/Button';
import { lazyPart } from '../lazyPart';
import { useApp } from '../store';

const BreakIt = lazyPart(async () => (await import('./BreakIt')).BreakIt);

/** Opens everything that can be done to the run at the playhead. */
export function BreakItButton() {
  const run = useApp((state) => state.run);
  const [anchor, setAnchor] = useState<Element | null>(null);
  return (
    <>
      <Button
        look="primary"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Break it
      </Button>
      {anchor && run && (
        <Suspense>
          <BreakIt anchor={anchor} run={run} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
