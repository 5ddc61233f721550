import { Suspense, use, useEffect, useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type LessonCard, lessonAfter, lessonCard } from '../../lessons/course';
import { LessonPanel } from '../../lessons/player/LessonPanel';
import { Button } from '../../panels/controls/Button';
import { App } from '../App';
import { DocumentPage } from '../DocumentPage';
import { hrefOf } from '../route';
import { attention, useApp } from '../store';
import { createGuide } from './guide';
import { LearnPage } from './LearnPage';
import { forgetLesson, type LoadedLesson, loadLesson } from './lessons';
import { PanelOpener } from './PanelOpener';

interface LessonPageProps {
  readonly id: string;
  /** The step by its name; null for where the lesson begins. */
  readonly step: string | null;
}

/** A lesson beside the stage that it is about. */
export function LessonPage({ id, step }: LessonPageProps) {
  const card = lessonCard(id);
  const [tries, setTries] = useState(0);
  if (!card) return <NoSuchLesson />;
  return (
    <Suspense>
      <CardsLesson
        key={tries}
        card={card}
        step={step}
        onRetry={() => {
          forgetLesson(card);
          setTries(tries + 1);
        }}
      />
    </Suspense>
  );
}

/** All lessons, for an address that leads to one that there is not. */
function NoSuchLesson() {
  const say = useApp((state) => state.say);
  useEffect(() => say('There is no such lesson any more. Here are all that there are.'), [say]);
  return <LearnPage />;
}

interface CardsLessonProps {
  readonly card: LessonCard;
  readonly step: string | null;
  readonly onRetry: () => void;
}

function CardsLesson({ card, step, onRetry }: CardsLessonProps) {
  const loaded = use(loadLesson(card));
  useEffect(() => {
    document.title = `${card.title} · Redrive`;
  }, [card]);
  if (loaded) return <Walk loaded={loaded} step={step} />;
  return (
    <DocumentPage
      title={card.title}
      says="This lesson could not be loaded. Are you offline? All that you have opened works."
    >
      <p>
        <Button look="primary" onClick={onRetry}>
          Try again
        </Button>
      </p>
    </DocumentPage>
  );
}

interface WalkProps {
  readonly loaded: LoadedLesson;
  readonly step: string | null;
}

const LINKS = {
  lesson: (id: string) => hrefOf({ is: 'lesson', id, step: null }),
  note: (entry: number) => hrefOf({ is: 'notes', entry }),
  course: hrefOf({ is: 'learn' }),
};

/** A lesson that is there, at the step that the visit begins with. */
function Walk({ loaded, step }: WalkProps) {
  const { card, lesson, runs } = loaded;
  const [first] = useState(() => lesson.steps.findIndex(({ name }) => name === step));
  const [guide] = useState(() => createGuide(loaded, Math.max(0, first)));
  const [links] = useState(() => ({
    ...LINKS,
    step: (name: string) => hrefOf({ is: 'lesson', id: card.id, step: name }),
  }));
  // Before anything is on screen, so that the stage is not seen empty.
  useLayoutEffect(() => guide.begin(), [guide]);
  const state = useStore(guide.store);
  const shared = {
    ...{ card, lesson, runs, state, attention, links },
    next: lessonAfter(card.id),
    onCommand: guide.send,
    onLook: guide.look,
  };
  return (
    <App
      left={<LessonPanel {...shared} />}
      card={
        <LessonPanel
          {...shared}
          isCard
          panelOpener={<PanelOpener step={lesson.steps[state.step]} />}
        />
      }
      leftName="Lesson"
      title={card.title}
    />
  );
}
