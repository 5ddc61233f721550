import { Suspense, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { loadedModel, modelOf } from '../../models';
import { Select } from '../../panels/controls/Select';
import type { Change, ChangeAll } from '../../panels/settings/change';
import { commonModel, differingIn } from '../../panels/sideBySide/common';
import { lazyPart } from '../lazyPart';
import panels from '../panels.module.css';
import { changeIn } from './change';
import { changedIn } from './changed';
import styles from './FourSettings.module.css';
import { type Compared, compared, type Wanted } from './sideBySide';

const Settings = lazyPart(async () => (await import('../../panels/settings/Settings')).Settings);

/** Instead of a model's id: what all of them have in common. */
export const ALL = 'all';

interface FourSettingsProps extends Pick<Compared, 'columns'> {
  /** The id of the model whose settings are shown, or `ALL`. */
  readonly of: string;
  readonly onChoose: (of: string) => void;
}

/** The settings of one model, or of all at once. What is changed changes the runs at once. */
export function FourSettings({ columns, of, onChoose }: FourSettingsProps) {
  const wanted = useStore(compared, (state) => state.wanted);
  if (!wanted) return null;
  const options = wanted.scenarios.map((scenario, index) => ({
    value: scenario.model as string,
    name: `${modelOf(scenario).name}${howMany(changedIn(wanted, index))}`,
  }));
  return (
    <div className={styles.settings}>
      <label className={styles.of} htmlFor={CHOICE}>
        Settings of
        <Select
          id={CHOICE}
          value={of}
          options={[{ value: ALL, name: 'all models' }, ...options]}
          onChoose={onChoose}
        />
      </label>
      <div className={panels.settings}>
        <Suspense>
          {of === ALL ? <OfAll wanted={wanted} /> : <OfOne key={of} {...{ wanted, columns, of }} />}
        </Suspense>
      </div>
    </div>
  );
}

/** The list of whose settings there are. */
const CHOICE = 'settings-of';

/** Puts the keyboard where it is chosen whose settings are shown. */
export function focusSettings(): void {
  document.getElementById(CHOICE)?.focus();
}

function howMany({ length }: ReturnType<typeof changedIn>): string {
  return length === 0 ? '' : ` (${length} changed)`;
}

type OfOneProps = Pick<FourSettingsProps, 'columns' | 'of'> & { readonly wanted: Wanted };

function OfOne({ wanted, columns, of }: OfOneProps) {
  const at = wanted.scenarios.findIndex(({ model }) => model === of);
  const [scenario, begun] = [wanted.scenarios[at], wanted.begun[at]];
  const [change, changeAll] = useChange(of);
  if (!scenario || !begun) return null;
  return (
    <Settings
      model={modelOf(scenario)}
      scenario={scenario}
      origin={begun}
      unchanged="origin"
      run={columns[at]?.run ?? null}
      onChange={change}
      onChangeAll={changeAll}
    />
  );
}

/** What all models have in common: shown as it is in the first of them, and changed in every one. */
function OfAll({ wanted: { scenarios, begun } }: { readonly wanted: Wanted }) {
  const models = scenarios.map(({ model }) => model).join();
  const model = useMemo(() => {
    const [first, ...others] = models.split(',').flatMap((id) => loadedModel(id) ?? []);
    return first && commonModel(first, others);
  }, [models]);
  const [change, changeAll] = useChange(models);
  const [scenario] = scenarios;
  const [origin] = begun;
  if (!model || !scenario || !origin) return null;
  const differing = differingIn(model, scenarios);
  return (
    <>
      {differing.length > 0 && (
        <p className={styles.differing}>
          Not the same in all: {differing.join(', ')}. Changed here, it becomes so.
        </p>
      )}
      <Settings
        model={model}
        scenario={scenario}
        origin={origin}
        unchanged="origin"
        hasTemplate={false}
        run={null}
        onChange={change}
        onChangeAll={changeAll}
      />
    </>
  );
}

/** What changes these models, by their ids with commas between; the same for as long as they are. */
function useChange(models: string): readonly [Change, ChangeAll] {
  const changeAll: ChangeAll = useCallback(
    (values) => changeIn(models.split(','), values),
    [models],
  );
  const change: Change = useCallback((path, value) => changeAll({ [path]: value }), [changeAll]);
  return [change, changeAll];
}
