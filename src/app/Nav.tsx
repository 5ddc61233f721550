import type { MouseEvent } from 'react';
import { cards } from '../models';
import { compareModels } from './fourWays/compareModels';
import styles from './Nav.module.css';
import { hrefOf, type Route } from './route';
import { useApp } from './store';

interface Place {
  readonly name: string;
  readonly route: Route;
  /** Where it is that one is there. */
  readonly holds: readonly Route['is'][];
}

const PLACES: readonly Place[] = [
  { name: 'Learn', route: { is: 'learn' }, holds: ['learn', 'challenges', 'lesson', 'challenge'] },
  { name: 'Sandbox', route: { is: 'sandbox' }, holds: ['sandbox'] },
  ...(cards.length > 1
    ? [
        {
          name: 'All models',
          route: { is: 'comparison', fault: 'functionError' },
          holds: ['comparison'],
        } as const,
      ]
    : []),
  { name: 'Notes', route: { is: 'notes', entry: null }, holds: ['notes'] },
];

/** The ways to all that there is: a row, or in a menu a list. */
export function Nav({ isList = false }: { readonly isList?: boolean }) {
  const present = useApp(({ route }) => route.is);
  return (
    <nav className={isList ? styles.list : styles.row} aria-label="Redrive">
      {PLACES.map(({ name, route, holds }) => (
        <a
          key={name}
          href={hrefOf(route)}
          className={styles.link}
          aria-current={
            holds.includes(present) ? (route.is === present ? 'page' : true) : undefined
          }
          onClick={route.is === 'comparison' ? compareAgain : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

/** As it was looked at last, where a link would begin anew. */
function compareAgain(event: MouseEvent) {
  // In another tab, say.
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  compareModels();
}
