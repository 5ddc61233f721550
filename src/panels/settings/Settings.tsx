import { lazy, Suspense, useMemo, useRef } from 'react';
import type { Scenario } from '../../models';
import type { ModelDescription, Refusal } from '../../models/model';
import type { OpenRun } from '../../playback/openRun';
import { Button } from '../controls/Button';
import type { Change, ChangeAll } from './change';
import { EntryView } from './EntryView';
import styles from './Settings.module.css';
import { SettingsHead } from './SettingsHead';
import { SettingsSection } from './SettingsSection';
import {
  type Entry,
  isChanged,
  isFound,
  type Only,
  openFirst,
  sectionsOf,
  type Unchanged,
} from './sections';
import { useSettingsView } from './settingsView';
import { useHeldStill } from './useHeldStill';
import { useShown } from './useShown';

const TemplateView = lazy(async () => ({
  default: (await import('../template/TemplateView')).TemplateView,
}));

interface SettingsProps {
  readonly model: ModelDescription;
  readonly scenario: Scenario;
  /** What the scenario was before anything was changed. */
  readonly origin: Scenario;
  /** What counts as changed, and what it is put back to. */
  readonly unchanged?: Unchanged;
  /** Whether they can be shown as a template: not where they are no whole scenario. */
  readonly hasTemplate?: boolean;
  /** The only settings that can be changed, which come first; null for all. */
  readonly only?: Only | null;
  /** What AWS would refuse is said of it, once there is one. */
  readonly run: OpenRun | null;
  /** The paths of those that a lesson speaks of. */
  readonly shown?: readonly string[];
  readonly onChange: Change;
  readonly onChangeAll: ChangeAll;
}

const NOTHING_CHANGED: Readonly<Record<Unchanged, string>> = {
  default: 'Nothing is changed: everything is as AWS has it by default.',
  origin: 'Nothing is changed: everything is as it began.',
};

const NO_REFUSALS: readonly Refusal[] = [];
const NONE: readonly string[] = [];

/** Everything that can be changed about a scenario, made from what its model says about itself. */
export function Settings(props: SettingsProps) {
  const { model, scenario, origin, run, onChange, onChangeAll } = props;
  const { unchanged = 'default', hasTemplate = true, only = null, shown: lit = NONE } = props;
  const refusals = run?.refusals ?? NO_REFUSALS;
  const panel = useRef<HTMLDivElement>(null);
  const { query, onlyChanged, isTemplate, search, showOnly } = useSettingsView();
  const sections = useMemo(() => {
    const all = sectionsOf(model, scenario, origin, unchanged);
    return only ? openFirst(all, only) : all;
  }, [model, scenario, origin, unchanged, only]);
  const said = useHeldStill(panel, refusals);
  useShown(panel, lit, sections);
  const isSearched = query.trim() !== '' || onlyChanged !== null;
  const isShown = (entry: Entry) =>
    isFound(entry, query) &&
    (onlyChanged === null || onlyChanged.has(entry.path) || isChanged(entry));
  const shown = sections
    .map((section) => ({ section, entries: section.entries.filter(isShown) }))
    .filter(({ entries }) => entries.length > 0);

  const head = (
    <SettingsHead
      entries={sections.flatMap(({ entries }) => entries)}
      {...{ unchanged, hasTemplate }}
      onChangeAll={onChangeAll}
    />
  );
  if (isTemplate && hasTemplate) {
    return (
      <div ref={panel}>
        {head}
        <Suspense>
          <div className={styles.template}>
            <TemplateView scenario={scenario} refusals={refusals} />
          </div>
        </Suspense>
      </div>
    );
  }

  return (
    <div ref={panel}>
      {head}
      {shown.map(({ section, entries }) => (
        <SettingsSection key={section.id} section={section} isSearched={isSearched}>
          {entries.map((entry) => (
            <div
              key={`${entry.is} ${entry.path}`}
              className={lit.includes(entry.path) ? styles.shown : undefined}
              data-shown={lit.includes(entry.path) || undefined}
            >
              <EntryView
                entry={entry}
                words={model}
                isAssumed={section.isAssumed}
                fixed={section.fixed}
                isRefused={messagesFor(entry, refusals) !== ''}
                refusals={messagesFor(entry, said)}
                onChange={onChange}
              />
            </div>
          ))}
        </SettingsSection>
      ))}
      {shown.length === 0 && (
        <div className={styles.nothing}>
          <p>
            {query.trim() === ''
              ? NOTHING_CHANGED[unchanged]
              : `No setting is called “${query.trim()}”.`}
          </p>
          <Button
            onClick={() => {
              search('');
              showOnly(null);
            }}
          >
            Show all
          </Button>
        </div>
      )}
    </div>
  );
}

/** What AWS says against an entry, a line each: text compares at a glance, lists do not. */
function messagesFor({ path }: Entry, refusals: readonly Refusal[]): string {
  return refusals
    .filter((refusal) => `settings.${refusal.path}` === path)
    .map(({ message }) => message)
    .join('\n');
}
