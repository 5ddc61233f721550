import { lazyPage } from './lazyPart';
import type { Route } from './route';

// Each is loaded when it is first asked for.
const FourWays = lazyPage(async () => (await import('./fourWays/FourWays')).FourWays);
const LearnPage = lazyPage(async () => (await import('./learn/LearnPage')).LearnPage);
const LessonPage = lazyPage(async () => (await import('./learn/LessonPage')).LessonPage);
const ChallengePage = lazyPage(async () => (await import('./learn/ChallengePage')).ChallengePage);
const NotesPage = lazyPage(async () => (await import('./reference/NotesPage')).NotesPage);
const AboutPage = lazyPage(async () => (await import('./reference/AboutPage')).AboutPage);

interface OtherPageProps {
  readonly route: Exclude<Route, { is: 'front' | 'sandbox' }>;
}

/** Every page but those that a first visit begins with. */
export function OtherPage({ route }: OtherPageProps) {
  switch (route.is) {
    case 'comparison':
      return <FourWays />;
    case 'learn':
      return <LearnPage />;
    case 'challenges':
      return <LearnPage isAtChallenges />;
    case 'lesson':
      return <LessonPage key={route.id} id={route.id} step={route.step} />;
    case 'challenge':
      return <ChallengePage key={route.id} id={route.id} />;
    case 'notes':
      return <NotesPage entry={route.entry} />;
    case 'about':
      return <AboutPage />;
  }
}
