import type { Route } from '../route';

/** As index.html has it. */
const FRONT_TITLE = document.title;

/** What the browser calls a page; null for one that says its title itself, once it knows it. */
export function titleOfPage(
  route: Exclude<Route, { is: 'sandbox' | 'comparison' }>,
): string | null {
  switch (route.is) {
    case 'front':
      return FRONT_TITLE;
    case 'learn':
    case 'challenges':
      return 'Learn · Redrive';
    case 'notes':
      return 'Notes against today · Redrive';
    case 'about':
      return 'About · Redrive';
    case 'lesson':
    case 'challenge':
      return null;
  }
}
