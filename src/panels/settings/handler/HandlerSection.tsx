import { useMemo } from 'react';
import type { Scenario } from '../../../models';
import type { Change } from '../change';
import { SettingRow } from '../SettingRow';
import type { UnitName } from '../units';
import { FaultList } from './FaultList';
import { handlerSettings } from './handlerSettings';
import { TimePerItem } from './TimePerItem';

interface HandlerSectionProps {
  readonly scenario: Scenario;
  readonly items: UnitName;
  readonly onChange: Change;
}

/** What the function does with its items: how long it works, what fails, what it returns. */
export function HandlerSection({ scenario, items, onChange }: HandlerSectionProps) {
  const { handler } = scenario;
  const settings = useMemo(() => handlerSettings(items), [items]);
  return (
    <>
      <TimePerItem
        settings={settings}
        value={handler.msPerItem}
        onChange={(value) => onChange('handler.msPerItem', value)}
      />
      <FaultList
        faults={handler.faults}
        items={items}
        onChange={(faults) => onChange('handler.faults', faults)}
      />
      <SettingRow
        setting={settings.returns}
        value={handler.returns}
        onChange={(value) => onChange('handler.returns', value)}
      />
      <SettingRow
        setting={settings.afterFailure}
        value={handler.afterFailure ?? 'advised'}
        onChange={(value) => onChange('handler.afterFailure', value === 'advised' ? null : value)}
      />
      <SettingRow
        setting={settings.deletesAsItGoes}
        value={handler.deletesAsItGoes}
        onChange={(value) => onChange('handler.deletesAsItGoes', value)}
      />
      <SettingRow
        setting={settings.throwsWhenAllFail}
        value={handler.throwsWhenAllFail}
        onChange={(value) => onChange('handler.throwsWhenAllFail', value)}
      />
    </>
  );
}
