import { type ReactNode, useEffect, useRef } from 'react';
import styles from './DocumentPage.module.css';
import { Notices } from './Notices';
import { PageHeader } from './PageHeader';
import { SkipTo } from './SkipTo';
import { useArrival } from './useArrival';

interface DocumentPageProps {
  readonly title: string;
  /** Said right below the title. */
  readonly says?: string;
  readonly children?: ReactNode;
}

/** A page to read: the header that all pages have, a title, and at its foot what else there is. */
export function DocumentPage({ title, says, children }: DocumentPageProps) {
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={styles.page}>
      <SkipTo target={main} name="the text" />
      <PageHeader />
      <Notices />
      <main ref={main} className={styles.main} tabIndex={-1}>
        <h1 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {says && <p className={styles.says}>{says}</p>}
        {children}
      </main>
      <PageFoot />
    </div>
  );
}

/** Below pages that are read. */
function PageFoot() {
  return (
    <footer className={styles.foot}>
      <a href="#about">About Redrive: sources, assumptions, what is checked against AWS</a>
    </footer>
  );
}
