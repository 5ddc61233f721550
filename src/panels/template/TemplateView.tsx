import { Copy, Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Scenario } from '../../models';
import type { Refusal } from '../../models/model';
import { Button } from '../controls/Button';
import { Copied } from '../controls/Copied';
import { type LineParts, linesOf } from './parts';
import styles from './TemplateView.module.css';
import { useTemplate } from './useTemplate';

export interface TemplateViewProps {
  readonly scenario: Scenario;
  /** What AWS would refuse in it. */
  readonly refusals: readonly Refusal[];
}

/** The settings as a SAM template, to copy or to save. */
export function TemplateView({ scenario, refusals }: TemplateViewProps) {
  const text = useTemplate(scenario, refusals);
  const code = useRef<HTMLElement>(null);
  useEffect(() => {
    // It scrolls, for which it has to have the focus.
    if (code.current) code.current.tabIndex = 0;
  }, []);
  return (
    <div className={styles.template}>
      <div className={styles.tools}>
        <Copied icon={Copy} text={() => text}>
          Copy
        </Copied>
        <Button
          aria-label="Save as template.yaml"
          title="Save as template.yaml"
          onClick={() => text !== null && save(text)}
        >
          <Download size={15} aria-hidden /> Save
        </Button>
      </div>
      <section ref={code} className={styles.code} aria-label="SAM template">
        <pre className={styles.lines}>
          {text !== null && linesOf(text).map((line) => <Line key={line.number} {...line} />)}
        </pre>
      </section>
    </div>
  );
}

function Line({ before, name, value, comment }: LineParts) {
  return (
    <code className={styles.line}>
      {before}
      {name !== '' && <span className={styles.name}>{name}</span>}
      {value !== '' && <span className={styles.value}>{value}</span>}
      {comment !== '' && <span className={styles.comment}>{comment}</span>}
      {'\n'}
    </code>
  );
}

function save(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'template.yaml';
  link.click();
  URL.revokeObjectURL(address);
}
