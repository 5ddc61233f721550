import { use } from 'react';
import { CORRECTION_KINDS, type Correction } from '../../aws/corrections/correction';
import type { Fact } from '../../aws/fact';
import { type Facts, loadFacts } from '../../aws/facts';
import type { Setting } from '../../models/setting';
import { Source } from '../sources/Source';
import styles from './FactNote.module.css';
import type { UnitName } from './units';
import { rangeText, valueText } from './values';

/** What AWS does, and where the course notes differ. */
interface Known {
  readonly facts: Facts;
  readonly corrections: readonly Correction[];
}

let loading: Promise<Known | null> | null = null;

/** Loaded when the first of them is asked for; null when that failed. */
function known(): Promise<Known | null> {
  loading ??= load().catch(() => {
    loading = null;
    return null;
  });
  return loading;
}

async function load(): Promise<Known> {
  const [facts, { corrections }] = await Promise.all([
    loadFacts(),
    import('../../aws/corrections'),
  ]);
  return { facts, corrections };
}

interface FactNoteProps {
  readonly setting: Setting;
  readonly unit: UnitName | undefined;
  /** What the scenario began with; undefined when it had no such thing. */
  readonly began: unknown;
  /** Whether to say what the setting does; otherwise it is said already. */
  readonly isHelped: boolean;
}

/** What a setting does, what AWS does today and who says so, and what the course notes say. */
export function FactNote({ setting, unit, began, isHelped }: FactNoteProps) {
  const isKnown = setting.fact !== null || setting.correction !== undefined;
  const all = isKnown ? use(known()) : null;
  const fact: Fact | undefined = setting.fact ? all?.facts[setting.fact] : undefined;
  const correction = all?.corrections.find(({ n }) => n === setting.correction);
  const range = rangeText(setting, unit);
  return (
    <div className={styles.note}>
      {isHelped && <p>{setting.help}</p>}
      <dl className={styles.facts}>
        {range !== null && (
          <div className={styles.pair}>
            <dt>Range</dt>
            <dd>{range}</dd>
          </div>
        )}
        <div className={styles.pair}>
          <dt>Default</dt>
          <dd>{valueText(setting, setting.default, unit)}</dd>
        </div>
        {began !== undefined && (
          <div className={styles.pair}>
            <dt>This scenario began with</dt>
            <dd>{valueText(setting, began, unit)}</dd>
          </div>
        )}
        {fact && (
          <div>
            <dt>Today</dt>
            <dd>{fact.today}</dd>
          </div>
        )}
        <CourseNotes correction={correction} says={fact?.notesSay ?? null} />
        {fact && (
          <div>
            <dt>Source</dt>
            <dd>
              {fact.source.map((source) => (
                <Source key={source} source={source} className={styles.source} />
              ))}
              As of {fact.asOf}
            </dd>
          </div>
        )}
      </dl>
      {isKnown && all === null && <p>What AWS says about it could not be loaded.</p>}
    </div>
  );
}

interface CourseNotesProps {
  readonly correction: Correction | undefined;
  /** What they say where nothing is wrong with it. */
  readonly says: string | null;
}

function CourseNotes({ correction, says }: CourseNotesProps) {
  if (!correction && says === null) return null;
  const quoted = correction ? correction.notes : says;
  return (
    <div className={correction ? styles.differs : undefined}>
      <dt>{correction ? `Course notes: ${CORRECTION_KINDS[correction.kind]}` : 'Course notes'}</dt>
      {quoted !== null && <dd>“{quoted}”</dd>}
      {correction && <dd>{correction.today}</dd>}
      {correction && (
        <dd>
          <a href={`#notes=${correction.n}`}>All about this: note {correction.n}</a>
        </dd>
      )}
    </div>
  );
}
