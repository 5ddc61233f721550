import { type ReactNode, useId } from 'react';
import type { Scenario } from '../../models';
import type { ModelDescription, Refusal } from '../../models/model';
import type { Setting } from '../../models/setting';
import type { Change } from './change';
import { HandlerSection } from './handler/HandlerSection';
import { valueAt } from './path';
import { NO_UNIT, runSettings } from './runSettings';
import { SettingRow } from './SettingRow';
import styles from './Settings.module.css';
import { WorkloadSection } from './workload/WorkloadSection';

interface SettingsProps {
  readonly model: ModelDescription;
  readonly scenario: Scenario;
  readonly refusals: readonly Refusal[];
  readonly onChange: Change;
}

/** Everything that can be changed about a scenario, made from what its model says about itself. */
export function Settings({ model, scenario, refusals, onChange }: SettingsProps) {
  const shared = { scenario, onChange, items: model.items };
  return (
    <div className={styles.settings}>
      {Object.entries(model.settings).map(([group, settings]) => (
        <Section key={group} title={model.groupNames[group] ?? group}>
          <Rows
            settings={settings}
            under={`settings.${group}`}
            refusals={refusals}
            refusedUnder={group}
            {...shared}
          />
        </Section>
      ))}
      <Section title="What the function does">
        <HandlerSection {...shared} />
      </Section>
      <Section title="What is sent">
        <WorkloadSection {...shared} />
      </Section>
      <Section title="The run">
        <SettingRow
          setting={runSettings.seed}
          unit={NO_UNIT}
          value={scenario.seed}
          onChange={(seed) => onChange('seed', seed)}
        />
        <SettingRow
          setting={runSettings.horizonMs}
          value={scenario.horizonMs}
          onChange={(horizonMs) => onChange('horizonMs', horizonMs)}
        />
      </Section>
      <details className={styles.assumptions}>
        <summary className={styles.title}>Assumptions: what AWS does not document</summary>
        <Rows settings={model.assumptions ?? {}} under="assumptions" {...shared} />
      </details>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}

interface RowsProps {
  readonly settings: Readonly<Record<string, Setting>>;
  /** Where their values are in the scenario. */
  readonly under: string;
  readonly scenario: Scenario;
  readonly refusals?: readonly Refusal[];
  readonly refusedUnder?: string;
  readonly onChange: Change;
}

function Rows({ settings, under, scenario, refusals = [], refusedUnder, onChange }: RowsProps) {
  return Object.entries(settings).map(([key, setting]) => {
    const path = `${under}.${key}`;
    return (
      <SettingRow
        key={key}
        setting={setting}
        value={valueAt(scenario, path)}
        refusals={refusals
          .filter((refusal) => refusal.path === `${refusedUnder}.${key}`)
          .map((refusal) => refusal.message)}
        onChange={(value) => onChange(path, value)}
      />
    );
  });
}
