import { useMemo } from 'react';
import type { Scenario } from '../../../models';
import { itemsOf } from '../../../models/workload';
import { Button } from '../../controls/Button';
import { TextField } from '../../controls/TextField';
import type { Change } from '../change';
import { SettingRow } from '../SettingRow';
import type { UnitName } from '../units';
import styles from './WorkloadSection.module.css';
import { workloadSettings } from './workloadSettings';

/** A longer list is no pleasure to read or to edit by hand. */
const MOST_TO_LIST = 200;
const GROUPS: UnitName = { one: 'group', many: 'groups' };

interface WorkloadSectionProps {
  readonly scenario: Scenario;
  readonly items: UnitName;
  readonly onChange: Change;
}

/** What the scenario sends: a number of items alike, or each by its id. */
export function WorkloadSection({ scenario, items, onChange }: WorkloadSectionProps) {
  const { workload } = scenario;
  const settings = useMemo(() => workloadSettings(items), [items]);
  if (!('count' in workload)) {
    return (
      <>
        <p className={styles.hint}>
          {workload.length} {workload.length === 1 ? items.one : items.many}, listed one by one:
        </p>
        <TextField
          isLong
          label={`${items.many} as JSON`}
          value={listText(workload)}
          onChange={(text) => onChangeJson(text, (list) => onChange('workload', list))}
        />
        <Button
          className={styles.other}
          onClick={() => onChange('workload', { count: workload.length })}
        >
          Send a number of them alike
        </Button>
      </>
    );
  }
  return (
    <>
      <SettingRow
        setting={settings.count}
        unit={items}
        value={workload.count}
        onChange={(count) => onChange('workload.count', count)}
      />
      <SettingRow
        setting={settings.everyMs}
        value={workload.everyMs}
        onChange={(everyMs) => onChange('workload.everyMs', everyMs)}
      />
      <SettingRow
        setting={settings.keys}
        unit={GROUPS}
        value={workload.keys ?? null}
        onChange={(keys) => onChange('workload.keys', keys ?? undefined)}
      />
      {workload.count <= MOST_TO_LIST && (
        <Button
          className={styles.other}
          onClick={() =>
            onChange(
              'workload',
              itemsOf(workload).map(({ id, atMs, group }) =>
                group === null ? { id, atMs } : { id, atMs, group },
              ),
            )
          }
        >
          List them one by one
        </Button>
      )}
    </>
  );
}

/** One item a line. */
function listText(list: readonly unknown[]): string {
  return `[\n${list.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]`;
}

function onChangeJson(text: string, change: (value: unknown) => string | null): string | null {
  try {
    return change(JSON.parse(text));
  } catch (error) {
    return `Not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}
