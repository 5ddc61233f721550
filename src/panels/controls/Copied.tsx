import { Check, Link, type LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './Button';
import styles from './Copied.module.css';

const SAID_FOR_MS = 2_500;

interface CopiedProps {
  /** What is copied; null when there is nothing that could be. */
  readonly text: () => string | null | Promise<string | null>;
  /** Why there is nothing. */
  readonly whenNothing?: ReactNode;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** Copies a text and says so; where the browser forbids it, shows the text to copy by hand. */
export function Copied({ text, whenNothing = null, icon: Icon = Link, children }: CopiedProps) {
  const [isCopied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const [isNothing, setNothing] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy() {
    const copied = await text();
    setByHand(null);
    setNothing(copied === null);
    if (copied === null) return;
    try {
      await navigator.clipboard.writeText(copied);
      setCopied(true);
    } catch {
      setByHand(copied);
    }
  }

  return (
    <span className={styles.copied}>
      <Button onClick={copy} className={styles.button}>
        {isCopied ? <Check size={15} aria-hidden /> : <Icon size={15} aria-hidden />}
        <span className={styles.words}>
          <span aria-hidden={isCopied} data-shown={!isCopied}>
            {children}
          </span>
          <span aria-hidden={!isCopied} data-shown={isCopied}>
            Copied
          </span>
        </span>
      </Button>
      <span role="status" className={isCopied ? 'visually-hidden' : styles.said}>
        {isCopied && 'Copied'}
        {isNothing && whenNothing}
      </span>
      {byHand !== null && (
        <label className={styles.byHand}>
          Copy this:
          <textarea
            readOnly
            rows={1}
            value={byHand}
            ref={(field) => field?.select()}
            onBlur={() => setByHand(null)}
          />
        </label>
      )}
    </span>
  );
}
