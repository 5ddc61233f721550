import { createActor } from 'xstate';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Anchor, storyOf } from '../../lessons/anchor';
import type { LessonStep } from '../../lessons/lesson';
import type { LessonState } from '../../lessons/player/LessonPanel';
import { seeStep } from '../../lessons/progress';
import { scenarioOfStep } from '../../lessons/runs';
import { isStillAsked, toldUntil } from '../../lessons/told';
import { type Command, modeOf, walkthrough } from '../../lessons/walkthrough';
import type { Subject } from '../../models/subject';
import { lookAt, showTo } from '../../playback/attention';
import type { Route } from '../route';
import { attention, useApp } from '../store';
import type { Side, View } from '../views';
import type { LoadedLesson } from './lessons';
import { createRails } from './rails';

/** Takes a learner through a lesson: the page follows its steps, and it follows the page. */
export interface Guide {
  readonly store: StoreApi<LessonState>;
  readonly send: (command: Command) => void;
  /** Shows a moment of the present run; null the step's own again. */
  readonly look: (anchor: Anchor | null) => void;
  /** @returns what ends it: the page is left as it is */
  readonly begin: () => () => void;
}

/** @param first the place of the step that it begins with */
export function createGuide({ card, lesson, runs }: LoadedLesson, first: number): Guide {
  const { steps } = lesson;
  const kinds = steps.map(({ name, ask }) => ({ name, asks: ask !== undefined }));
  const actor = createActor(walkthrough, { input: { steps: kinds, step: first, answers: {} } });
  const store = createStore<LessonState>(() => ({ ...stateOf(actor), isLooking: false }));
  /** The step that was brought to the stage last; -1 before the first. */
  let shown = -1;
  /** The step whose run is told. */
  let toldStep = -1;
  /** What stood beside the stage when the learner was asked to point at something on it. */
  let side: Side | null = null;
  /** The view that a step has opened; null once the learner has chosen another one. */
  let opened: View | null = null;

  const rails = createRails({
    onArrived() {
      if (store.getState().mode === 'playing') actor.send({ type: 'arrived' });
    },
    onLeft: () => actor.send({ type: 'explore' }),
  });

  /** Until when the present run is told in panels, in story milliseconds; null for all of it. */
  let toldUntilMs: number | null = null;

  /** Tells of the run no more than up to a moment, for as long as the lesson asks about the rest. */
  function tell(storyMs: number) {
    const { mode, step, answers } = store.getState();
    const isAsked =
      mode !== 'exploring' && mode !== 'done' && isStillAsked(lesson, runs, step, answers);
    const until = isAsked ? storyMs : null;
    if (until === null) useApp.getState().tell(null);
    else if (until !== toldUntilMs || step !== toldStep)
      useApp.getState().tell(toldUntil(runs.ofStep(step), until));
    toldUntilMs = until;
    toldStep = step;
  }

  function tellUpToStep() {
    const { step } = store.getState();
    const { at } = steps[step] ?? {};
    if (at) tell(storyOf(at, runs.ofStep(step)));
  }

  const presentStep = (): LessonStep | undefined => steps[store.getState().step];

  function lightUp(index: number) {
    const { look = [], ask } = steps[index] ?? {};
    const isPlace = ask?.kind === 'place' && store.getState().mode === 'asking';
    const choices = isPlace ? ask.choices(runs.ofStep(index), runs.named) : [];
    showTo(attention, [...new Set<Subject>([...look, ...choices])]);
  }

  function openPanel({ panel, selected }: LessonStep) {
    const { show, showSide, view } = useApp.getState();
    const isBeside = panel === 'settings' || panel === 'inspector';
    if (isBeside) showSide(panel);
    else if (panel) show(panel);
    else if (view === opened) show('timeline');
    opened = isBeside ? null : (panel ?? null);
    if (!panel && !selected) showSide('settings');
  }

  function show(index: number) {
    const step = steps[index];
    if (!step) return;
    const run = runs.ofStep(index);
    const selected = step.selected ?? null;
    lookAt(attention, selected);
    rails.show({
      input: scenarioOfStep(lesson, card.title, index),
      run,
      storyMs: storyOf(step.at, run),
      speed: step.speed ?? 1,
      selected,
      isOnward: index > shown && (shown >= 0 || index === 0),
    });
    tellUpToStep();
    openPanel(step);
    lightUp(index);
    shown = index;
    seeStep(card.id, step.name, index === steps.length - 1);
  }

  /** The address says which step it is. */
  function followStep({ name }: LessonStep) {
    const { route, enter } = useApp.getState();
    if (placeIn(route) !== steps.findIndex((step) => step.name === name))
      enter({ is: 'lesson', id: card.id, step: name });
  }

  /** The place of the step that a route leads to; -1 when it leads somewhere else. */
  function placeIn(route: Route): number {
    if (route.is !== 'lesson' || route.id !== card.id) return -1;
    return Math.max(
      0,
      steps.findIndex(({ name }) => name === route.step),
    );
  }

  /** What a link led to may have been renamed since. */
  function sayWhenGone(route: Route) {
    if (route.is !== 'lesson' || route.step === null) return;
    if (steps.some(({ name }) => name === route.step)) return;
    useApp.getState().say('This lesson has no such step any more. Here is its beginning.');
  }

  function follow() {
    const before = store.getState();
    const now = stateOf(actor);
    const isBrought = now.mode === 'playing' && (now.step !== shown || before.mode !== 'playing');
    store.setState({ ...now, isLooking: before.isLooking && now.mode === 'answered' });
    const step = steps[now.step];
    if (isBrought) show(now.step);
    // What it lights up may have come to another place, or can be pointed at now.
    else if (before.mode === 'playing' && now.mode !== 'exploring') lightUp(now.step);
    // Once the rails lead to the new moment: they would take the old one for it.
    if (now.step !== before.step && step) followStep(step);
    tellUpToStep();
    if (now.mode === 'exploring' && before.mode !== 'exploring') rails.release();
    if (now.mode === 'asking') side = useApp.getState().side;
  }

  return {
    store,
    send: (command) => actor.send(command),
    look(anchor) {
      const step = presentStep();
      if (!step) return;
      const run = runs.ofStep(store.getState().step);
      store.setState({ isLooking: anchor !== null });
      const ownMs = storyOf(step.at, run);
      const storyMs = anchor ? storyOf(anchor, run) : ownMs;
      tell(Math.max(ownMs, storyMs));
      rails.lookAt(storyMs);
    },
    begin() {
      // It may begin anew, after the page was hidden while a part of it was loaded.
      shown = -1;
      toldStep = -1;
      const stops = [
        rails.watch(),
        actor.subscribe(follow).unsubscribe,
        useApp.subscribe(({ route }, before) => {
          const step = route === before.route ? -1 : placeIn(route);
          if (step < 0) return;
          if (step !== store.getState().step) actor.send({ type: 'goTo', step });
          sayWhenGone(route);
        }),
        attention.subscribe((now, before) => {
          // Pointing is the answer: what stands beside the stage stays.
          const isAnswer =
            store.getState().mode === 'asking' && presentStep()?.ask?.kind === 'place';
          if (isAnswer && side && now.selected !== before.selected)
            useApp.getState().showSide(side);
        }),
      ];
      actor.start();
      const { mode, step } = store.getState();
      if (mode !== 'exploring' && mode !== 'done') {
        store.setState({ isLooking: false });
        show(step);
      }
      sayWhenGone(useApp.getState().route);
      return () => {
        for (const stop of stops) stop();
        rails.release();
        const { view, show: open, tell: tellTo } = useApp.getState();
        tellTo(null);
        // What a step has opened is not what the next page is about.
        if (view === opened) open('timeline');
        opened = null;
        showTo(attention, []);
      };
    },
  };
}

function stateOf(
  actor: ReturnType<typeof createActor<typeof walkthrough>>,
): Omit<LessonState, 'isLooking'> {
  const snapshot = actor.getSnapshot();
  const { step, answers, tries } = snapshot.context;
  return { mode: modeOf(snapshot), step, answers, tries };
}
