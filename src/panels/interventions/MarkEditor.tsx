import type { ReactNode } from 'react';
import { clockTime } from '../../models/wording';
import { Button } from '../controls/Button';
import { NumberField } from '../controls/NumberField';
import styles from './MarkEditor.module.css';

interface MarkEditorProps {
  readonly says: string;
  /** What it is by AWS's name. */
  readonly aws: string | null;
  readonly timeName: string;
  readonly atMs: number;
  readonly latestMs: number;
  /** What it does not do, if something is in its way. */
  readonly warning: string | null;
  readonly onMove: (atMs: number) => string | null;
  readonly onGo: () => void;
  readonly onRemove: () => void;
  readonly removeName: string;
  readonly children?: ReactNode;
}

/** Everything about something that stands on the timeline. */
export function MarkEditor(props: MarkEditorProps) {
  const { says, aws, timeName, atMs, latestMs, warning, onMove, onGo, onRemove } = props;
  return (
    <div className={styles.editor}>
      <div>
        <h3 className={styles.title}>{says}</h3>
        {aws && <code className={styles.aws}>{aws}</code>}
      </div>
      <div className={styles.time}>
        <span>{timeName}</span>
        <NumberField
          label={`${timeName}, seconds from the beginning`}
          value={atMs / 1_000}
          min={0}
          max={latestMs / 1_000}
          fraction
          unit="s"
          onChange={(seconds) => onMove(Math.round(seconds * 1_000))}
        />
      </div>
      {warning !== null && <p className={styles.warning}>{warning}</p>}
      {props.children}
      <div className={styles.actions}>
        <Button onClick={onGo}>Go to {clockTime(atMs)}</Button>
        <Button onClick={onRemove}>{props.removeName}</Button>
      </div>
    </div>
  );
}
