import { useMemo } from 'react';
import type { Facts } from '../../aws/facts';
import { Source } from '../../panels/sources/Source';
import styles from './Sources.module.css';
import { sourceGroups } from './sources';

/** Every source of every fact, by what it is about, with its dates. */
export function Sources({ facts }: { readonly facts: Facts }) {
  const groups = useMemo(() => sourceGroups(Object.values(facts)), [facts]);
  return groups.map(({ name, sources }) => (
    <section key={name} className={styles.group} aria-label={`Sources: ${name}`}>
      <h3 className={styles.name}>
        {name} <span className={styles.count}>{sources.length}</span>
      </h3>
      <ul>
        {sources.map(({ source, asOf, facts: count }) => (
          <li key={source} className={styles.source}>
            <Source source={source} className={styles.address} />
            <p className={styles.date}>
              {asOf.join('; ')} · {count === 1 ? '1 fact' : `${count} facts`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
