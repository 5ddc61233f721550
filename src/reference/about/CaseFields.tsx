import type { Verdict } from '../../../conformance/compare';
import styles from './Conformance.module.css';

interface CaseFieldsProps {
  readonly verdict: Verdict;
  /** Opens the scenario of a case in the sandbox. */
  readonly onOpen: (scenario: object) => void;
}

/** The longest title that a scenario can have. */
const MOST = 120;

/** What was compared of a case, scenario by scenario and field by field. */
export function CaseFields({ verdict: { checks, title }, onOpen }: CaseFieldsProps) {
  return (
    <ul className={styles.checks}>
      {checks.map(({ check: { name, expected, scenario }, observed }) => (
        <li key={name}>
          <p className={styles.check}>
            {name}
            <button
              type="button"
              className={styles.toggle}
              aria-label={`See it in the sandbox: ${title}, ${name}`}
              onClick={() => onOpen({ ...Object(scenario), title: title.slice(0, MOST) })}
            >
              See it in the sandbox
            </button>
          </p>
          <dl className={styles.fields}>
            {Object.entries(expected).map(([field, value]) => {
              const [aws, here] = [JSON.stringify(value), JSON.stringify(observed[field])];
              return (
                <div key={field} className={styles.field}>
                  <dt>{inWords(field)}</dt>
                  <dd>{aws}</dd>
                  <dd data-differs={aws !== here}>
                    {aws === here ? 'the same here' : `here ${here ?? 'nothing'}`}
                  </dd>
                </div>
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** `atLeastFiveSeconds` as words. */
function inWords(field: string): string {
  return field.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
