import { expect, it } from 'vitest';
import { simulateScenario } from '../models';
import { openRun } from '../playback/openRun';
import { queueScenario } from '../scenario/testing/simulated';
import { lanesById, withLanesOf } from './besideKept';

const opened = (count: number) => {
  const scenario = queueScenario({ workload: { count } });
  return openRun(scenario, simulateScenario(scenario));
};

it('gives everything a lane that has one in either run, empty where it is not there', () => {
  const [few, many] = [opened(1), opened(2)];
  const joined = withLanesOf(few, many);
  const subjects = (run: typeof few) => run.lanes.map(({ subject }) => subject).sort();
  expect(subjects(joined)).toEqual(subjects(many));
  expect(lanesById(joined).get('item:m2')?.spans).toEqual([]);
  expect(lanesById(joined).get('item:m1')).toBe(lanesById(few).get('item:m1'));
  expect(joined.report.items.m2?.state).toBe('done');
  expect(withLanesOf(many, few)).toBe(many);
});
