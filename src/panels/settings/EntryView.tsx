import { memo } from 'react';
import type { Handler } from '../../lambda/handler';
import type { Workload } from '../../models/workload';
import type { Change } from './change';
import { Fixed } from './Fixed';
import { FaultList } from './handler/FaultList';
import { type HandlerWords, handlerSettings } from './handler/handlerSettings';
import { TimePerItem } from './handler/TimePerItem';
import { SettingRow } from './SettingRow';
import { type BlockEntry, type Entry, type RowEntry, written } from './sections';
import { ListThem, WorkloadList } from './workload/WorkloadList';

interface EntryViewProps {
  readonly entry: Entry;
  /** What the model calls its items, and what its handlers can do. */
  readonly words: HandlerWords;
  readonly isAssumed: boolean;
  /** AWS would refuse the value. */
  readonly isRefused: boolean;
  /** What AWS would say against it, a line each. */
  readonly refusals: string;
  /** Why it cannot be changed; undefined where it can. */
  readonly fixed: string | undefined;
  readonly onChange: Change;
}

/** What an entry is edited with. */
export function EntryView({ entry, words, onChange, ...rest }: EntryViewProps) {
  if (entry.is === 'row') return <Row {...entry} {...rest} onChange={onChange} />;
  return (
    <Fixed why={rest.fixed}>
      <Block entry={entry} words={words} onChange={onChange} />
    </Fixed>
  );
}

interface BlockProps extends Pick<EntryViewProps, 'words' | 'onChange'> {
  readonly entry: BlockEntry;
}

function Block({ entry, words, onChange }: BlockProps) {
  const { items } = words;
  const change = (value: unknown) => onChange(entry.path, value);
  switch (entry.is) {
    case 'time':
      return (
        <TimePerItem
          settings={handlerSettings(words)}
          // The schema of handlers has checked it.
          value={entry.value as Handler['msPerItem']}
          onChange={change}
        />
      );
    case 'faults':
      return (
        <FaultList faults={entry.value as Handler['faults']} items={items} onChange={change} />
      );
    case 'list':
      return <WorkloadList workload={entry.value as Workload} items={items} onChange={change} />;
    case 'toList':
      return (
        <ListThem workload={entry.value as Workload} field={words.groups.field} onChange={change} />
      );
  }
}

type RowProps = Omit<RowEntry, 'is'> & Omit<EntryViewProps, 'entry' | 'words'>;

/** Dragging one slider changes one row: the others are left as they are. */
const Row = memo(function Row({ path, instead, refusals, onChange, ...shown }: RowProps) {
  const entry = instead === undefined ? {} : { instead };
  return (
    <SettingRow
      {...shown}
      refusals={refusals === '' ? [] : refusals.split('\n')}
      onChange={(value) => onChange(path, written(entry, value))}
    />
  );
});
