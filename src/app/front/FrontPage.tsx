import { useRef } from 'react';
import { Notices } from '../Notices';
import { PageHeader } from '../PageHeader';
import { SkipTo } from '../SkipTo';
import { useArrival } from '../useArrival';
import { OnceIdle } from '../useIdle';
import { FourModels } from './FourModels';
import styles from './FrontPage.module.css';
import { LiveStage } from './LiveStage';
import { StartLink } from './StartLink';
import { Ways } from './Ways';

/** What Redrive is, alive, and one click to the first lesson. */
export function FrontPage() {
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  return (
    <div className={styles.page}>
      <SkipTo target={main} name="the text" />
      <PageHeader />
      <Notices />
      <main ref={main} className={styles.main} tabIndex={-1}>
        <div className={styles.words}>
          <h1 ref={heading} className={styles.title} tabIndex={-1}>
            See how AWS Lambda fails, retries and recovers
          </h1>
          <p className={styles.says}>
            Something goes wrong: who tries again, when, and where does it end? Watch every message
            move, one step at a time. Say what comes next, then see it.
          </p>
          <StartLink />
        </div>
        <div className={styles.live}>
          <OnceIdle>
            <LiveStage />
          </OnceIdle>
        </div>
        <div className={styles.models}>
          <FourModels />
        </div>
        <div className={styles.ways}>
          <Ways />
        </div>
      </main>
    </div>
  );
}
