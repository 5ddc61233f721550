import type { Figure } from './figures';
import styles from './Tiles.module.css';

/** Figures side by side. */
export function Tiles({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <div className={styles.frame}>
      <dl className={styles.tiles}>
        {figures.map(({ id, value, label, look }) => (
          <div key={id} className={styles.tile} data-look={look}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
