import { cards } from '../../models';
import { hrefOf, type Route } from '../route';
import styles from './Ways.module.css';

interface Way {
  readonly name: string;
  readonly says: string;
  readonly route: Route;
}

/** Where else one can begin. */
const WAYS: readonly Way[] = [
  { name: 'Sandbox', says: 'Change it, break it', route: { is: 'sandbox' } },
  {
    name: 'All models',
    says: 'One fault, four outcomes',
    route: { is: 'comparison', fault: 'functionError' },
  },
  { name: 'Challenges', says: 'Broken setups to mend', route: { is: 'challenges' } },
  {
    name: 'Notes against today',
    says: 'What has changed',
    route: { is: 'notes', entry: null },
  },
  { name: 'About', says: 'What all this rests on', route: { is: 'about' } },
];

export function Ways() {
  const ways = WAYS.filter(({ route }) => route.is !== 'comparison' || cards.length > 1);
  return (
    <nav className={styles.ways} aria-label="Where else to begin">
      {ways.map(({ name, says, route }) => (
        <a key={name} href={hrefOf(route)} className={styles.way}>
          <span className={styles.name}>{name}</span>
          <span className={styles.says}>{says}</span>
        </a>
      ))}
    </nav>
  );
}
