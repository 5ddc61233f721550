import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ModelDescription, Preset } from '../../models/model';
import { clockTime, count } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import { Button } from '../controls/Button';
import { LookFor } from './LookFor';
import { PresetPicker } from './PresetPicker';
import styles from './Sandbox.module.css';

interface SandboxProps {
  readonly model: ModelDescription;
  readonly title: string;
  /** Whether the title is the page's heading; otherwise something else says where one is. */
  readonly isTitled: boolean;
  /** The preset that the scenario began as, if any. */
  readonly preset: Preset | null;
  /** What to look for where no preset says it; null for nothing in particular. */
  readonly lookFor: string | null;
  /** Whether the scenario is no longer what it began as. */
  readonly isChanged: boolean;
  readonly run: OpenRun | null;
  readonly onOpen: (presetId: string) => void;
  readonly onReset: () => void;
  /** Goes back to all models side by side; null for what does not come from there. */
  readonly onAllModels: (() => void) | null;
  /** What was found out about the run; it may still be loading. */
  readonly findings: ReactNode;
  /** Buttons for what can be done with the scenario. */
  readonly actions: ReactNode;
}

/** The scenario in words: what it is, what goes wrong in it, and what held. */
export function Sandbox(props: SandboxProps) {
  const { model, title, isTitled, preset, isChanged, run, onOpen, onReset, onAllModels } = props;
  return (
    <div className={styles.sandbox}>
      <div className={styles.head}>
        {onAllModels ? (
          <button
            type="button"
            className={styles.back}
            aria-label="Back to all models"
            onClick={onAllModels}
          >
            <ArrowLeft size={14} aria-hidden /> All models
          </button>
        ) : (
          isTitled && <p className={styles.eyebrow}>Sandbox</p>
        )}
        {isChanged && <Button onClick={onReset}>Reset</Button>}
        <PresetPicker model={model.id} current={preset?.id ?? null} onOpen={onOpen} />
      </div>
      {isTitled ? (
        <h1 className={styles.title}>{title}</h1>
      ) : (
        <p className={styles.title}>{title}</p>
      )}
      <LookFor
        key={preset?.id ?? props.lookFor}
        text={
          preset?.lookFor ??
          props.lookFor ??
          'Change anything in the settings: the whole run is worked out again, and you stay at the same moment.'
        }
      />
      {run?.ended.why === 'limit' && (
        <p className={styles.limit}>
          This run was cut off at {clockTime(run.ended.atMs)}: {count(run.trace.length)} events are
          as many as one run may have. What would come after is not shown.
        </p>
      )}
      {props.findings}
      <div className={styles.actions}>{props.actions}</div>
    </div>
  );
}
