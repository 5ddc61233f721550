import { App } from '../App';

interface LessonPageProps {
  readonly id: string;
  /** The step by its name; null for where the lesson begins. */
  readonly step: string | null;
}

/** A lesson beside the stage that it is about. */
export function LessonPage({ id }: LessonPageProps) {
  const title = <h1>{id}</h1>;
  return <App left={title} card={title} leftName="Lesson" />;
}
