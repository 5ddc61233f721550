import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { corrections } from '../aws/corrections';
import { modelOf } from '../models';
import { settingAt } from '../models/setting';
import type { OpenRun } from '../playback/openRun';
import { storyOf } from './anchor';
import { type Answer, type Ask, said, verdictOf } from './ask';
import { lessonCard, lessonCards } from './course';
import type { Lesson, LessonParts, LessonStep, NamedRun } from './lesson';
import { runsOf } from './runs';

/** The most words that stand beside a moving picture. */
const MOST_WORDS = 120;

/** The text of a step as it is read, and what it uses. */
function textOf(lesson: Lesson, name: string, run: OpenRun, named: NamedRun) {
  const steps: string[] = [];
  const notes: number[] = [];
  const lessons: string[] = [];
  const components: LessonParts = {
    Step: ({ name: own, children }) => {
      steps.push(own);
      return own === name ? children : null;
    },
    Value: ({ name: own }) => {
      const read = lesson.values[own];
      if (!read) throw new Error(`There is no value “${own}”.`);
      const value = String(read(run, named));
      if (/undefined|NaN|Infinity/.test(value)) throw new Error(`The value “${own}” is ${value}.`);
      return value;
    },
    Note: ({ n, children }) => {
      notes.push(n);
      return children;
    },
    Lesson: ({ id, children }) => {
      lessons.push(id);
      return children;
    },
  };
  const { Text } = lesson;
  const html = renderToStaticMarkup(<Text components={components} />);
  return { steps, notes, lessons, text: html.replace(/<[^>]*>/g, ' ').trim() };
}

/** Every answer that can be given, or as many as tell the explanations apart. */
function answersTo(ask: Ask, run: OpenRun, named: NamedRun): readonly Answer[] {
  switch (ask.kind) {
    case 'choice':
      return Object.keys(ask.options);
    case 'number':
      return Array.from({ length: ask.max - ask.min + 1 }, (_, index) => ask.min + index);
    case 'place':
      return ask.choices(run, named);
    case 'order': {
      const pieces = Object.keys(ask.pieces);
      const turned = pieces.map((_, by) => [...pieces.slice(by), ...pieces.slice(0, by)]);
      return [...turned, ...turned.map((order) => order.toReversed()), ask.answer(run, named)];
    }
  }
}

function expectSaid(text: string) {
  expect(text).not.toMatch(/undefined|NaN|Infinity/);
  expect(text.length).toBeGreaterThan(10);
}

/** Every thing, station and setting that can be lit up. */
function expectMark(mark: string, run: OpenRun) {
  const colon = mark.indexOf(':');
  const [kind, id] = [mark.slice(0, colon), mark.slice(colon + 1)];
  const { steps, sceneAt } = run.reader;
  if (kind === 'setting') {
    const { settings, assumptions } = modelOf(run.scenario);
    expect(settingAt({ ...settings, assumptions }, id), mark).toBeDefined();
  } else if (kind === 'station') {
    const stations = sceneAt(steps.length - 1).stations.map((station) => station.id);
    expect(stations).toContain(id);
  } else {
    const lanes = run.lanes.map(({ subject }) => subject);
    expect(
      run.eventsOf(mark as LessonStep['selected'] & string).length > 0 ||
        lanes.includes(mark as never),
      mark,
    ).toBe(true);
  }
}

/** The lessons that others lead to. */
const linked = new Set<string>();

describe.each(lessonCards.map((card) => [card.id, card] as const))('%s', (_, card) => {
  it('has a text for each step, and reads every value off the run', async () => {
    const lesson = await card.load();
    const { ofStep, named } = runsOf(lesson, card.title);
    const names = lesson.steps.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const used = new Set<number>();
    for (const [index, { name }] of lesson.steps.entries()) {
      const { steps, notes, lessons, text } = textOf(lesson, name, ofStep(index), named);
      expect(steps).toEqual(names);
      expectSaid(text);
      expect(text.split(/\s+/).length, `${name} is too long`).toBeLessThanOrEqual(MOST_WORDS);
      for (const n of notes) used.add(n);
      for (const id of lessons) linked.add(id);
    }
    const known = corrections.map(({ n }) => n);
    for (const n of [...used, ...(lesson.notes ?? [])]) expect(known).toContain(n);
  });

  it('finds the moment of every step, and what it lights up', async () => {
    const lesson = await card.load();
    const { ofStep } = runsOf(lesson, card.title);
    for (const [index, { at, look = [], selected, name }] of lesson.steps.entries()) {
      const run = ofStep(index);
      expect(storyOf(at, run), name).toBeGreaterThanOrEqual(0);
      for (const mark of [...look, ...(selected ? [selected] : [])]) expectMark(mark, run);
    }
  });

  it('knows the right answers, and explains every wrong one', async () => {
    const lesson = await card.load();
    const { ofStep, named } = runsOf(lesson, card.title);
    for (const [index, { ask, name }] of lesson.steps.entries()) {
      if (!ask) continue;
      const run = ofStep(index);
      expectSaid(said(ask.question, run, named));
      const answers = answersTo(ask, run, named);
      const verdicts = answers.map((answer) => ({
        answer,
        ...verdictOf(ask, answer, run, named),
      }));
      const right = verdicts.filter(({ isRight }) => isRight);
      expect(new Set(right.map(({ answer }) => String(answer))).size, name).toBe(1);
      expect(verdicts.length - right.length, name).toBeGreaterThan(0);
      for (const { isRight, says, look } of verdicts) {
        expectSaid(said(says, run, named));
        if (isRight) continue;
        if (!look) throw new Error(`${name}: a wrong answer has no moment to look at.`);
        expect(storyOf(look, run), name).toBeGreaterThanOrEqual(0);
      }
      // What is offered in the right order already is no question.
      if (ask.kind === 'order') {
        expect(Object.keys(ask.pieces)).not.toEqual(ask.answer(run, named));
      }
    }
  });
});

it('leads from lesson to lesson', () => {
  for (const id of linked) expect(lessonCard(id), id).toBeDefined();
});
