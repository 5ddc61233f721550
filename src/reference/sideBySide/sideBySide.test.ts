import { describe, expect, it } from 'vitest';
import { corrections } from '../../aws/corrections';
import { type Scenario, simulateScenario } from '../../models';
import { reportOf } from '../../models/reportOf';
import { openRun } from '../../playback/openRun';
import { sharedTimeOf } from '../../playback/sharedTime';
import { lineOf } from '../../scenario/errors';
import { parseScenario } from '../../scenario/parse';
import { settledAt } from '../../timeline/moments';
import { sideBySide } from '.';
import type { Pair, Ran, Today } from './entry';
import { openEntry } from './openEntry';

const pairs = sideBySide.filter((entry): entry is Pair => entry.is === 'pair');
const alone = sideBySide.filter((entry): entry is Today => entry.is === 'today');

function parsed(input: object): Scenario {
  const result = parseScenario(input);
  if (!result.ok) throw new Error(result.errors.map(lineOf).join('; '));
  return result.scenario;
}

function run(input: object): Ran {
  const scenario = parsed(input);
  const simulated = simulateScenario(scenario);
  return { report: reportOf(scenario, simulated), trace: simulated.trace };
}

describe('what is run side by side', () => {
  it('has an entry for each correction: shown, or why not', () => {
    expect(sideBySide.map(({ n }) => n)).toEqual(corrections.map(({ n }) => n));
    expect(pairs.length + alone.length).toBeGreaterThanOrEqual(25);
  });

  it.each(pairs)('shows of correction $n what it says', ({ asInTheCourse, today, ...entry }) => {
    const [course, now] = [run(asInTheCourse.scenario), run(today.scenario)];
    expect(entry.claim(course, now)).toBe(true);
    const told = entry.moment.in === 'today' ? now : course;
    expect(entry.moment.find(told.trace)).toBeDefined();
    // Neither claims of itself what the other shows.
    expect(entry.claim(now, course)).toBe(false);
  });

  it.each(pairs)('changes of correction $n only what it is about', ({ asInTheCourse, today }) => {
    const [course, now] = [parsed(asInTheCourse.scenario), parsed(today.scenario)];
    expect(course.workload).toEqual(now.workload);
    expect(course.interventions).toEqual(now.interventions);
    expect(course.seed).toBe(now.seed);
    expect(course.title).toMatch(/^As in the course: /);
    expect(now.title).toMatch(/^Today: /);
  });

  it.each(alone)('shows of correction $n what holds today', ({ today, claim, moment }) => {
    const now = run(today.scenario);
    expect(claim(now)).toBe(true);
    expect(moment.find(now.trace)).toBeDefined();
  });

  it.each(pairs)(
    'opens correction $n at the step of both runs in which it happens',
    async (entry) => {
      const { scenario, kept, moment } = await openEntry(entry);
      if (!kept) throw new Error('nothing to compare it with');
      const [course, now] = [kept, scenario].map((one) => openRun(one, simulateScenario(one)));
      if (!course || !now) throw new Error('no runs');
      const { runs, reader } = sharedTimeOf(course, now);
      const told = entry.moment.in === 'today' ? runs[1] : runs[0];
      const event = entry.moment.find(told.trace);
      const first = reader.steps.findIndex(({ at }) => at === moment.virtualMs);
      const storyMs = settledAt(reader, first + moment.stepAtInstant);
      const step = told.reader.steps[told.reader.story.stepAt(storyMs)];
      expect(step?.first).toBeLessThanOrEqual(event?.seq ?? -1);
      expect(step?.last).toBeGreaterThanOrEqual(event?.seq ?? Number.POSITIVE_INFINITY);
    },
  );
});
