import { Component, type ReactNode } from 'react';
import { Button } from '../panels/controls/Button';
import { Copied } from '../panels/controls/Copied';
import { withoutDefaults } from '../scenario/compact';
import styles from './ErrorPage.module.css';
import { messageOf } from './simulator';
import { useApp } from './store';

interface ErrorPageState {
  readonly error: unknown;
}

/** Stands in for the page when drawing it fails: the scenario is not lost, and can be taken along. */
export class ErrorPage extends Component<{ readonly children: ReactNode }, ErrorPageState> {
  override state: ErrorPageState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorPageState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const json = JSON.stringify(withoutDefaults(useApp.getState().scenario), null, 2);
    return (
      <main className={styles.page}>
        <h1>This run could not be drawn</h1>
        <p>
          That is a fault of Redrive, not of your scenario. Here it is, so that nothing is lost:
        </p>
        <textarea className={styles.scenario} readOnly aria-label="Scenario" value={json} />
        <p className={styles.reason}>{messageOf(error)}</p>
        <p className={styles.ways}>
          <Copied text={() => json}>Copy the scenario</Copied>
          <Button
            onClick={() => {
              useApp.getState().openPreset('');
              this.setState({ error: null });
            }}
          >
            Open the first example
          </Button>
        </p>
      </main>
    );
  }
}
