import { useId, useState } from 'react';
import { cases } from '../../../conformance';
import type { Case, Source } from '../../../conformance/case';
import type { Verdict } from '../../../conformance/compare';
import { plural } from '../../models/wording';
import { CaseFields } from './CaseFields';
import styles from './Conformance.module.css';
import { useVerdicts } from './useVerdicts';

interface ConformanceProps {
  /** Opens the scenario of a case in the sandbox. */
  readonly onOpen: (scenario: object) => void;
}

/** Every recorded case, what AWS did in it, and what Redrive does, worked out on this page. */
export function Conformance({ onOpen }: ConformanceProps) {
  const verdicts = useVerdicts();
  const results = [...verdicts.values()];
  const agree = results.filter(({ result }) => result === 'agrees').length;
  const differ = results.filter(({ result }) => result === 'differs').length;
  return (
    <>
      <p className={styles.sum} role="status">
        {results.length < cases.length
          ? `Comparing: ${results.length} of ${cases.length}`
          : `${agree} of ${cases.length} cases come out the same, ${differ} differ.`}
      </p>
      <table className={styles.table} aria-label="Recorded cases">
        <thead>
          <tr>
            <th scope="col">What AWS did</th>
            <th scope="col">Redrive</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <CaseRow
              key={one.id}
              recorded={one}
              verdict={verdicts.get(one.id) ?? null}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface CaseRowProps extends ConformanceProps {
  readonly recorded: Case;
  /** Null until it has been compared. */
  readonly verdict: Verdict | null;
}

function CaseRow({ recorded, verdict, onOpen }: CaseRowProps) {
  const [isOpen, open] = useState(false);
  const fields = useId();
  const { title, source, notModelled } = recorded;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.case}>
        <p>{title}</p>
        <p className={styles.source}>
          {EVIDENCE[source.evidence]}, {source.date}
        </p>
        {verdict && verdict.checks.length > 0 && (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={fields}
            aria-label={`Field by field: ${title}`}
            onClick={() => open(!isOpen)}
          >
            {isOpen ? 'Hide the fields' : 'Field by field'}
          </button>
        )}
        <div id={fields}>
          {isOpen && verdict && (
            <>
              <p className={styles.source}>
                {source.where}, {source.test}
              </p>
              <CaseFields verdict={verdict} onOpen={onOpen} />
            </>
          )}
        </div>
      </th>
      <td className={styles.here}>
        {verdict && (
          <p className={styles.result} data-result={verdict.result}>
            {resultText(verdict)}
          </p>
        )}
        {verdict?.result === 'differs' && <Reasons reasons={verdict.details} />}
        {notModelled.length > 0 && (
          <>
            <p className={styles.not}>Not modelled:</p>
            <Reasons reasons={notModelled} />
          </>
        )}
      </td>
    </tr>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

function resultText({ result, fields }: Verdict): string {
  switch (result) {
    case 'agrees':
      return `Same in ${plural(fields, 'field')}`;
    case 'differs':
      return 'Differs';
    case 'notModelled':
      return 'Not modelled';
  }
}

const EVIDENCE: Readonly<Record<Source['evidence'], string>> = {
  recorded: 'Recorded on AWS',
  documented: 'AWS’s documentation',
  library: 'A library’s own tests',
};
