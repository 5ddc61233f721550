import { RotateCcw, SlidersHorizontal } from 'lucide-react';
import { useRunEnd } from '../../panels/compare/RunEnd';
import type { Difference } from '../../panels/compare/scenarioDifferences';
import { Button } from '../../panels/controls/Button';
import type { OpenRun } from '../../playback/openRun';
import { putBack } from './change';
import styles from './ModelHead.module.css';
import { faultPlayer } from './sideBySide';

interface ModelHeadProps {
  readonly run: OpenRun;
  /** How the model is set up, in a few words. */
  readonly chosen: string;
  /** What was changed in it. */
  readonly changed: readonly Difference[];
  /** Whether nothing else says whose it is. */
  readonly isNamed: boolean;
  readonly isSettingsShown: boolean;
  readonly onSettings: () => void;
}

/** Above a stage: whose it is, how it is set up, and once it is over, since when. */
export function ModelHead(props: ModelHeadProps) {
  const { run, chosen, changed, isNamed, isSettingsShown, onSettings } = props;
  const { name } = run.model;
  const end = useRunEnd(run, faultPlayer);
  const many = changed.length === 0 ? '' : `, ${changed.length} changed`;
  const list = changed.map((one) => `${one.name}: ${one.now} (it was ${one.kept})`).join('\n');
  return (
    <div className={styles.head}>
      {isNamed && <h2 className={styles.name}>{name}</h2>}
      <p className={styles.chosen}>
        {end === null ? (textOf(changed) ?? chosen) : `${isNamed ? 'Run' : `${name}: run`} ${end}`}
      </p>
      <div className={styles.tools}>
        {changed.length > 0 && (
          <Button
            look="icon"
            className={styles.tool}
            aria-label={`Put ${name} back to how it began`}
            title="Back to how it began"
            onClick={() => putBack([run.model.id])}
          >
            <RotateCcw size={14} aria-hidden />
          </Button>
        )}
        <Button
          look="icon"
          className={styles.tool}
          data-changed={changed.length > 0}
          aria-label={`Settings, ${name}${many}`}
          aria-pressed={isSettingsShown}
          title={list === '' ? `Settings of ${name}` : list}
          onClick={onSettings}
        >
          <SlidersHorizontal size={15} aria-hidden />
          {changed.length > 0 && changed.length}
        </Button>
      </div>
    </div>
  );
}

/** What was changed, as far as there is room; null for nothing. */
function textOf([first, ...others]: readonly Difference[]): string | null {
  if (!first) return null;
  const more = others.length === 0 ? '' : `, ${others.length} more changed`;
  return `${first.name}: ${first.now}${more}`;
}
