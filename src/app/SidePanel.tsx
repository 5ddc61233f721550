import { Suspense } from 'react';
import { Tabs } from '../panels/controls/Tabs';
import { lazyPart } from './lazyPart';
import { SettingsPanel } from './panels';
import styles from './SidePanel.module.css';
import { attention, player, toldOf, useApp } from './store';
import { SIDES } from './views';

const Inspector = lazyPart(async () => (await import('../panels/inspector/Inspector')).Inspector);

function focusSettings(): void {
  document.getElementById('tab-settings')?.focus();
}

/** Right of the stage: every setting, or everything about what is looked at. */
export function SidePanel() {
  const { side, showSide, change } = useApp();
  const run = useApp(toldOf);
  return (
    <>
      <div className={styles.tabs}>
        <Tabs
          tabs={SIDES}
          label="Beside the stage"
          chosen={side}
          controls="side"
          onChoose={showSide}
        />
      </div>
      <div id="side" role="tabpanel" aria-labelledby={`tab-${side}`} className={styles.panel}>
        {side === 'settings' && <SettingsPanel hasTiles />}
        {side === 'inspector' && run && (
          <Suspense>
            <h2 className="visually-hidden">Inspector</h2>
            <Inspector
              run={run}
              player={player}
              attention={attention}
              onChange={change}
              onLookAway={focusSettings}
            />
          </Suspense>
        )}
      </div>
    </>
  );
}
