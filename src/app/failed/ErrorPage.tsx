import { Component, lazy, type ReactNode, Suspense } from 'react';
import { messageOf } from '../simulator';
import { useApp } from '../store';

const Failure = lazy(() =>
  import('./Failure').then(
    (loaded) => ({ default: loaded.Failure }),
    () => ({ default: BareFailure }),
  ),
);

/** How browsers say that a script which was asked for by a click could not be loaded. */
const NOT_LOADED = /dynamically imported module|module script failed/i;
const OFFLINE = 'That could not be loaded. Are you offline? All else works; try again later.';

interface ErrorPageState {
  /** What was thrown; undefined while nothing was. */
  readonly error: unknown;
}

/**
 * Stands in for the page when something in it fails, drawing or anything else: the scenario is not
 * lost, and can be taken along.
 */
export class ErrorPage extends Component<{ readonly children: ReactNode }, ErrorPageState> {
  override state: ErrorPageState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorPageState {
    return { error };
  }

  override componentDidMount() {
    window.addEventListener('error', this.failed);
    window.addEventListener('unhandledrejection', this.failed);
    // Loaded ahead: once something has failed, loading may fail as well.
    requestAnimationFrame(() => import('./Failure').catch(() => undefined));
  }

  override componentWillUnmount() {
    window.removeEventListener('error', this.failed);
    window.removeEventListener('unhandledrejection', this.failed);
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <Suspense>
        <Failure error={error} onGoOn={() => this.setState({ error: undefined })} />
      </Suspense>
    );
  }

  /** What React does not see: handlers, timers, promises. */
  private readonly failed = (event: ErrorEvent | PromiseRejectionEvent) => {
    const error = 'reason' in event ? event.reason : event.error;
    // Other people's scripts say nothing about what failed, and neither do resize observers.
    if (!error) return;
    if (NOT_LOADED.test(messageOf(error))) useApp.getState().say(OFFLINE);
    else this.setState({ error });
  };
}

/** When not even the page that says so can be loaded. */
function BareFailure() {
  return <h1>Something went wrong. Load the page again: its address has your scenario.</h1>;
}
