import type { Details } from '../../models/details';
import styles from './Known.module.css';

/** What it carries, and its attributes at the present moment, in AWS's names where AWS has them. */
export function Known({ details }: { readonly details: Details }) {
  const { known, body } = details;
  if (known.length === 0 && body === null) return null;
  return (
    <section className={styles.known} aria-label="At this moment">
      <h4 className={styles.title}>At this moment</h4>
      <dl className={styles.list}>
        {known.map(({ name, isAwsName, value }) => (
          <div key={name} className={styles.pair}>
            <dt className={isAwsName ? styles.aws : styles.plain}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {body !== null && (
        <>
          <h5 className={styles.bodyName}>Body</h5>
          <pre className={styles.body}>{body}</pre>
        </>
      )}
    </section>
  );
}
