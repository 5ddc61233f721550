import { simulateScenario } from '../models';
import { withValues } from '../panels/settings/path';
import { type OpenRun, openRun } from '../playback/openRun';
import { lineOf } from '../scenario/errors';
import { parseScenario } from '../scenario/parse';
import type { Lesson, NamedRun } from './lesson';

/** The scenario that a step of a lesson shows, in the public format. */
export function scenarioOfStep({ runs, steps }: Lesson, title: string, index: number): unknown {
  const upTo = steps.slice(0, index + 1);
  const from = Math.max(
    0,
    upTo.findLastIndex(({ run }) => run !== undefined),
  );
  const name = upTo[from]?.run ?? Object.keys(runs)[0] ?? '';
  const changes = upTo.slice(from).map(({ set = {} }) => set);
  return withValues(named(runs, title, name), Object.assign({}, ...changes));
}

function named(runs: Lesson['runs'], title: string, name: string): object {
  const scenario = runs[name];
  if (!scenario) throw new Error(`The lesson “${title}” has no run “${name}”.`);
  return { version: 1, title, ...scenario };
}

/** The models whose scenarios a lesson shows: they have to be loaded before it. */
export function modelsOf({ runs }: Lesson): readonly string[] {
  const models = Object.values(runs).map((run) => String((run as { model?: unknown }).model));
  return [...new Set(models)];
}

/** The runs of a lesson, each worked out when it is first asked for. */
export interface LessonRuns {
  /** The run that a step shows, by its place from 0. */
  readonly ofStep: (index: number) => OpenRun;
  readonly named: NamedRun;
}

/** @param title the lesson's, which its scenarios are called */
export function runsOf(lesson: Lesson, title: string): LessonRuns {
  const known = new Map<string, OpenRun>();
  function opened(input: unknown): OpenRun {
    const key = JSON.stringify(input);
    const run = known.get(key) ?? work(input, title);
    known.set(key, run);
    return run;
  }
  return {
    ofStep: (index) => opened(scenarioOfStep(lesson, title, index)),
    named: (name) => opened(named(lesson.runs, title, name)),
  };
}

function work(input: unknown, title: string): OpenRun {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(`“${title}”: ${parsed.errors.map(lineOf).join('; ')}`);
  return openRun(parsed.scenario, simulateScenario(parsed.scenario));
}
