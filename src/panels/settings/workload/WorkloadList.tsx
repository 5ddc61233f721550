import { itemsOf, type Workload } from '../../../models/workload';
import { Button } from '../../controls/Button';
import { TextField } from '../../controls/TextField';
import type { UnitName } from '../units';
import styles from './WorkloadList.module.css';

/** A longer list is no pleasure to read or to edit by hand. */
const MOST_TO_LIST = 200;

interface WorkloadProps {
  readonly workload: Workload;
  readonly onChange: (workload: unknown) => string | null;
}

/** What is sent, one item a line, as JSON. */
export function WorkloadList(props: WorkloadProps & { readonly items: UnitName }) {
  const { workload, items, onChange } = props;
  if ('count' in workload) return null;
  return (
    <>
      <p className={styles.hint}>
        {workload.length} {workload.length === 1 ? items.one : items.many}, listed one by one:
      </p>
      <TextField
        isLong
        label={`${items.many} as JSON`}
        value={listText(workload)}
        onChange={(text) => onChangeJson(text, onChange)}
      />
      <Button className={styles.other} onClick={() => onChange({ count: workload.length })}>
        Send a number of them alike
      </Button>
    </>
  );
}

interface ListThemProps extends WorkloadProps {
  /** How an item's group is written. */
  readonly field: string;
}

/** From a number of items alike to a list of them, to change each by itself. */
export function ListThem({ workload, field, onChange }: ListThemProps) {
  if (!('count' in workload) || workload.count > MOST_TO_LIST) return null;
  const list = () =>
    itemsOf(workload).map(({ id, atMs, group }) =>
      group === null ? { id, atMs } : { id, atMs, [field]: group },
    );
  return (
    <Button className={styles.other} onClick={() => onChange(list())}>
      List them one by one
    </Button>
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
