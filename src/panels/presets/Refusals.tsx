import type { ModelDescription, Refusal } from '../../models/model';
import styles from './Refusals.module.css';

interface RefusalsProps {
  readonly model: ModelDescription;
  readonly refusals: readonly Refusal[];
}

/** What AWS would not let anyone set up. It was simulated all the same. */
export function Refusals({ model, refusals }: RefusalsProps) {
  if (refusals.length === 0) return null;
  return (
    <section className={styles.refusals} aria-labelledby="refusals">
      <h2 id="refusals" className={styles.title}>
        AWS would refuse this
      </h2>
      <ul>
        {refusals.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <b>{nameOf(model, path)}:</b> {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The plain name of the setting at a path such as `mapping.BatchSize`. */
function nameOf(model: ModelDescription, path: string): string {
  const [group = '', key = ''] = path.split('.');
  return model.settings[group]?.[key]?.name ?? path;
}
