import type { Facts } from '../../aws/facts';
import { cards, loadedModel } from '../../models';
import { valueText } from '../../panels/settings/values';
import { Source } from '../../panels/sources/Source';
import styles from './Assumptions.module.css';

interface AssumptionsProps {
  /** Null when they could not be loaded. */
  readonly facts: Facts | null;
  /** Opens a model in the sandbox with this assumption in its settings. */
  readonly onChange: (model: string, assumption: string) => void;
}

/** What AWS does not document and each model therefore assumes; the models have to be loaded. */
export function Assumptions({ facts, onChange }: AssumptionsProps) {
  return cards.map(({ id, name }) => {
    const assumptions = Object.entries(loadedModel(id)?.assumptions ?? {});
    return (
      <section key={id} className={styles.model} aria-label={`Assumptions: ${name}`}>
        <h3 className={styles.name}>
          {name} <span className={styles.count}>{assumptions.length}</span>
        </h3>
        <ul>
          {assumptions.map(([key, setting]) => (
            <li key={key} className={styles.assumption}>
              <p className={styles.what}>{setting.name}</p>
              <p className={styles.value}>{valueText(setting, setting.default)}</p>
              <div className={styles.says}>
                <p>{setting.help}</p>
                {setting.fact !== null && facts && (
                  <p className={styles.sources}>
                    {facts[setting.fact].source.map((source) => (
                      <Source key={source} source={source} className={styles.source} />
                    ))}
                  </p>
                )}
              </div>
              <button
                type="button"
                className={styles.change}
                aria-label={`Change “${setting.name}” in the sandbox: ${name}`}
                onClick={() => onChange(id, setting.name)}
              >
                Change it
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
