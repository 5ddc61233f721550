import { type ComponentType, lazy, useState } from 'react';
import { loadModel } from '../models';
import { Button } from '../panels/controls/Button';
import styles from './lazyPart.module.css';
import { useApp } from './store';

type Load<Props> = () => Promise<ComponentType<Props>>;

/**
 * A part of the page that is loaded when it is first looked at, and with it what the first model
 * begins without: a part may show what is found out about a run. When loading fails, as it does
 * without a network, it says so in its place and can be asked again.
 */
export function lazyPart<Props extends object>(loadPart: Load<Props>) {
  const load: Load<Props> = async () => {
    const { model } = useApp.getState().scenario;
    const [part] = await Promise.all([loadPart(), loadModel(model)]);
    return part;
  };
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: retrying(load) }),
    ),
  );
}

function retrying<Props extends object>(load: Load<Props>): ComponentType<Props> {
  return function NotLoaded(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    const [failures, setFailures] = useState(1);
    if (Part) return <Part {...props} />;
    const retry = () =>
      load().then(
        (part) => setPart(() => part),
        () => setFailures(failures + 1),
      );
    return (
      <div className={styles.missing} role="alert">
        <p>
          This part could not be loaded{failures > 1 && ', again'}. Are you offline? All else works.
        </p>
        <Button onClick={retry}>Try again</Button>
      </div>
    );
  };
}

/** Stands where a part is still to come; says so only once that takes long enough to be noticed. */
export function Loading() {
  return <p className={styles.loading}>Loading…</p>;
}
