import { useMemo } from 'react';
import { useStore } from 'zustand';
import { modelOf } from '../models';
import { faultOf } from '../models/faults';
import { partsOf, type Subject } from '../models/subject';
import { Sandbox } from '../panels/presets/Sandbox';
import { comingPart } from './comingPart';
import { compareModels } from './fourWays/compareModels';
import styles from './panels.module.css';
import { attention, player, useApp } from './store';
import { OnceIdle } from './useIdle';

// A phone shows them only when asked to, and a run can be looked at before they are there.
const Settings = comingPart(async () => (await import('../panels/settings/Settings')).Settings);

const Findings = comingPart(
  async () => (await import('../panels/presets/Findings')).Findings,
  () => <div className={styles.findings} />,
);

const ScenarioActions = comingPart(async () => (await import('./ScenarioActions')).ScenarioActions);

const MainTiles = comingPart(async () => (await import('../panels/outcome/MainTiles')).MainTiles);

/** What to look for in a run that is one of several with the same fault. */
const IN_ONE_MODEL = 'See who tries again, when, and where it ends.';

/** The scenario in words, for this page's scenario. */
export function SandboxPanel({ isTitled = true }: { readonly isTitled?: boolean }) {
  const { scenario, origin, presetId, run, openPreset, reset, change } = useApp();
  const model = modelOf(scenario);
  const preset = model.presets.find(({ id }) => id === presetId) ?? null;
  const fault = faultOf(scenario, model);
  return (
    <Sandbox
      model={model}
      isTitled={isTitled}
      title={scenario.title || preset?.title || model.name}
      preset={preset}
      lookFor={fault && `${fault.says} ${IN_ONE_MODEL}`}
      isChanged={scenario !== origin}
      run={run}
      onOpen={openPreset}
      onReset={reset}
      onAllModels={fault && (() => compareModels(fault.id))}
      findings={
        run && <Findings run={run} player={player} attention={attention} onChange={change} />
      }
      actions={<ScenarioActions hasBreakIt={isTitled} />}
    />
  );
}

/** Every setting of this page's scenario, and below it what the run comes to. */
export function SettingsPanel({ hasTiles = false }: { readonly hasTiles?: boolean }) {
  const { scenario, origin, run, change, changeAll, only, told } = useApp();
  const model = modelOf(scenario);
  const marks = useStore(attention, (state) => state.shown);
  const shown = useMemo(() => settingPathsIn(marks), [marks]);
  const settings = (
    <Settings
      model={model}
      scenario={scenario}
      origin={only?.origin ?? origin}
      unchanged={only ? 'origin' : 'default'}
      only={only}
      run={run}
      onChange={change}
      onChangeAll={changeAll}
      shown={shown}
    />
  );
  return (
    <>
      <div className={styles.settings}>
        {hasTiles && <h2 className="visually-hidden">Settings</h2>}
        {hasTiles ? <OnceIdle>{settings}</OnceIdle> : settings}
      </div>
      {hasTiles && run && !told && (
        <div className={styles.tiles}>
          <MainTiles run={run} />
        </div>
      )}
    </>
  );
}

/** The settings among what a lesson lights up, by their paths in the scenario. */
function settingPathsIn(marks: readonly Subject[]): readonly string[] {
  return marks.flatMap((mark) => {
    const { kind, id } = partsOf(mark);
    if (kind !== 'setting') return [];
    return [id.startsWith('assumptions.') ? id : `settings.${id}`];
  });
}
