import { Tabs } from '../../panels/controls/Tabs';
import { FaultChoice } from '../../panels/sideBySide/FaultChoice';
import { ALL, FourSettings } from './FourSettings';
import styles from './FourWays.module.css';
import { chooseFault } from './openFault';
import type { Compared } from './sideBySide';
import { titleOf } from './title';

interface FourSideProps extends Pick<Compared, 'fault' | 'columns'> {
  /** Whose settings are shown in place of the faults, if any are. */
  readonly settingsOf: string | null;
  readonly onSettings: (of: string | null) => void;
  /** Whether the page's heading is here. */
  readonly hasTitle: boolean;
}

const TABS = [
  { id: 'faults', name: 'Fault' },
  { id: 'settings', name: 'Settings' },
] as const;
const SIDE = 'side';

/** Left of the stages: what goes wrong, or the settings. */
export function FourSide({ fault, columns, settingsOf, onSettings, hasTitle }: FourSideProps) {
  const chosen = settingsOf === null ? 'faults' : 'settings';
  return (
    <div className={styles.side}>
      {hasTitle && (
        <h1 className={settingsOf === null ? styles.title : 'visually-hidden'}>
          {titleOf(columns.length)}
        </h1>
      )}
      <div className={styles.choices}>
        <Tabs
          tabs={TABS}
          label="Beside the stages"
          chosen={chosen}
          controls={SIDE}
          onChoose={(tab) => onSettings(tab === 'settings' ? ALL : null)}
        />
      </div>
      <div id={SIDE} role="tabpanel" aria-labelledby={`tab-${chosen}`} className={styles.sidePanel}>
        {settingsOf === null ? (
          <FaultChoice chosen={fault} onChoose={chooseFault} />
        ) : (
          <>
            <h2 className="visually-hidden">Settings</h2>
            <FourSettings columns={columns} of={settingsOf} onChoose={onSettings} />
          </>
        )}
      </div>
    </div>
  );
}
