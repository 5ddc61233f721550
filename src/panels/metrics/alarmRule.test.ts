import { describe, expect, it } from 'vitest';
import type { Alarm, AlarmState, Comparison, TreatMissingData } from './alarm';
import { evaluationRange, stateAfter } from './alarmRule';

const alarm: Alarm = {
  statistic: 'Sum',
  periodMs: 60_000,
  comparison: 'GreaterThanOrEqualToThreshold',
  threshold: 1,
  evaluationPeriods: 3,
  datapointsToAlarm: 3,
  treatMissingData: 'missing',
};

/** `0 - X - X` as CloudWatch writes it: within the threshold, missing, breaching. */
const written = (points: string) =>
  points.split(' ').map((point) => ({ '0': 0, X: 1 })[point] ?? null);

const KEPT = 'kept';
type Expected = AlarmState | typeof KEPT;
const TREATMENTS: readonly TreatMissingData[] = ['missing', 'ignore', 'breaching', 'notBreaching'];

function expectRow(points: string, datapointsToAlarm: number, expected: readonly Expected[]) {
  for (const before of ['OK', 'ALARM', 'INSUFFICIENT_DATA'] as const) {
    const states = TREATMENTS.map((treatMissingData) =>
      stateAfter(written(points), { ...alarm, datapointsToAlarm, treatMissingData }, before),
    );
    expect(states).toEqual(expected.map((state) => (state === KEPT ? before : state)));
  }
}

describe('the examples of AWS with 3 out of 3', () => {
  it.each([
    ['0 - X - X', ['OK', 'OK', 'OK', 'OK']],
    ['- - - - 0', ['OK', 'OK', 'OK', 'OK']],
    ['- - - - -', ['INSUFFICIENT_DATA', KEPT, 'ALARM', 'OK']],
    ['0 X X - X', ['ALARM', 'ALARM', 'ALARM', 'ALARM']],
    ['- - X - -', ['ALARM', KEPT, 'ALARM', 'OK']],
  ] as const)('%s', (points, expected) => expectRow(points, 3, expected));

  it('waits for one more after a first breach', () => {
    const state = stateAfter(written('- - - - X'), alarm, 'INSUFFICIENT_DATA');
    expect(state).toBe('OK');
    expect(stateAfter(written('- - - X -'), alarm, 'OK')).toBe('OK');
  });
});

describe('the examples of AWS with 2 out of 3', () => {
  it.each([
    ['0 - X - X', ['ALARM', 'ALARM', 'ALARM', 'ALARM']],
    ['0 0 X 0 X', ['ALARM', 'ALARM', 'ALARM', 'ALARM']],
    ['0 - X - -', ['OK', 'OK', 'ALARM', 'OK']],
    ['- - - - 0', ['OK', 'OK', 'ALARM', 'OK']],
    ['- - - X -', ['ALARM', KEPT, 'ALARM', 'OK']],
  ] as const)('%s', (points, expected) => expectRow(points, 2, expected));
});

describe('comparisons', () => {
  it.each([
    ['GreaterThanOrEqualToThreshold', ['OK', 'ALARM', 'ALARM']],
    ['GreaterThanThreshold', ['OK', 'OK', 'ALARM']],
    ['LessThanOrEqualToThreshold', ['ALARM', 'ALARM', 'OK']],
    ['LessThanThreshold', ['ALARM', 'OK', 'OK']],
  ] as const)('%s', (comparison: Comparison, expected) => {
    const one = { ...alarm, comparison, evaluationPeriods: 1, datapointsToAlarm: 1 };
    expect([0, 1, 2].map((value) => stateAfter([value], one, 'OK'))).toEqual(expected);
  });
});

it('looks further back than N, as far as AWS’s examples do', () => {
  expect(evaluationRange({ evaluationPeriods: 3 })).toBe(5);
});
