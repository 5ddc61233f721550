import { type ComponentType, lazy, useState } from 'react';
import { loadModel } from '../models';
import { Button } from '../panels/controls/Button';
import styles from './lazyPart.module.css';
import { FRONT, hrefOf } from './route';
import { useApp } from './store';

/** Imports a part of the page. */
export type Load<Props> = () => Promise<ComponentType<Props>>;

/** A part of the page that is loaded when it is first looked at, as it is of the present run. */
export function lazyPart<Props extends object>(loadPart: Load<Props>) {
  return lazily(withItsModel(loadPart), false);
}

/**
 * The same for a whole page, which waits for no model. When loading fails, as it does without a
 * network, it says so in its place and can be asked again.
 */
export function lazyPage<Props extends object>(load: Load<Props>) {
  return lazily(load, true);
}

function lazily<Props extends object>(load: Load<Props>, isPage: boolean) {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: retrying(load, isPage) }),
    ),
  );
}

/**
 * Loads a part together with what the first model begins without: it may show what is found out
 * about a run.
 */
export function withItsModel<Props>(loadPart: Load<Props>): Load<Props> {
  return async () => {
    const { model } = useApp.getState().scenario;
    const [part] = await Promise.all([loadPart(), loadModel(model)]);
    return part;
  };
}

/**
 * Says that a part could not be loaded, and loads it again on request. A whole page has nothing
 * beside it, and leads elsewhere as well.
 */
export function retrying<Props extends object>(
  load: Load<Props>,
  isPage = false,
): ComponentType<Props> {
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
        {isPage && <a href={hrefOf(FRONT)}>Front page</a>}
      </div>
    );
  };
}

/** Stands where a part is still to come; says so only once that takes long enough to be noticed. */
export function Loading() {
  return <p className={styles.loading}>Loading…</p>;
}
