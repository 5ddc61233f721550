import { useLayoutEffect, useRef, useState } from 'react';
import styles from './LookFor.module.css';

/** What to look for in a scenario: its first lines where the screen is low, and all on request. */
export function LookFor({ text }: { readonly text: string }) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [isOpen, open] = useState(false);
  const [isCut, setCut] = useState(false);

  useLayoutEffect(() => {
    const shown = paragraph.current;
    if (!shown || isOpen) return;
    const measure = () => setCut(shown.scrollHeight > shown.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    measure();
    return () => observer.disconnect();
  }, [isOpen]);

  return (
    <div className={styles.lookFor}>
      <p ref={paragraph} className={isOpen ? undefined : styles.firstLines}>
        {text}
      </p>
      {(isCut || isOpen) && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-label="All of what to look for"
          onClick={() => open(!isOpen)}
        >
          {isOpen ? 'less' : 'more'}
        </button>
      )}
    </div>
  );
}
