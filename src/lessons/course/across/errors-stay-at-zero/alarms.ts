import type { OpenRun } from '../../../../playback/openRun';

/** A total or a maximum over the run, by AWS's name of the metric. */
export function metric(run: OpenRun, name: string): number {
  return Number(run.report.metrics[name]);
}

/** The same of the dead-letter queue. */
export function deadLetterMetric(run: OpenRun, name: string): number {
  const own = run.report.metrics.deadLetterQueue;
  return typeof own === 'object' ? Number(own[name]) : 0;
}

/** An alarm on one metric: it goes off at the first value above the threshold. */
interface Alarm {
  readonly metric: string;
  readonly of: string;
  readonly above: number;
}

/** How old something may be before an alarm on its age goes off. */
const MOST_SECONDS = 90;

/** Alarms by the pieces that name them in the question about their order. */
export const ALARMS = {
  visible: { metric: 'ApproximateNumberOfMessagesVisible', of: 'deadLetterQueue', above: 0 },
  errors: { metric: 'Errors', of: 'function', above: 0 },
  age: { metric: 'ApproximateAgeOfOldestMessage', of: 'queue', above: MOST_SECONDS },
} as const satisfies Readonly<Record<string, Alarm>>;

/** The alarms that the lesson compares, by what they are called there. */
const WATCHED: Readonly<Record<string, Alarm>> = {
  Errors: ALARMS.errors,
  Throttles: { metric: 'Throttles', of: 'function', above: 0 },
  'Dead letters': ALARMS.visible,
  Age: ALARMS.age,
  // AWS counts this one in milliseconds.
  IteratorAge: { metric: 'IteratorAge', of: 'function', above: MOST_SECONDS * 1_000 },
};

/** Which of them go off in a run, in words. */
export function goneOff(run: OpenRun): string {
  return Object.keys(WATCHED)
    .filter((name) => WATCHED[name] && goesOffAt(run, WATCHED[name]) < Number.POSITIVE_INFINITY)
    .join(', ');
}

/** When AWS first knows of a value above the threshold, in virtual milliseconds; never: infinite. */
export function goesOffAt(run: OpenRun, alarm: Alarm): number {
  const series = run.metrics().find(({ name, of }) => name === alarm.metric && of === alarm.of);
  const first = series?.samples.find(({ value }) => value > alarm.above);
  return first ? (first.knownAt ?? first.at) : Number.POSITIVE_INFINITY;
}
