import type { FigureId } from '../../models/figure';
import type { ModelDescription } from '../../models/model';
import type { Guarantees, Report, ReportedInvocation } from '../../models/report';
import type { TimelineLane } from '../../models/scene';
import { itemIn } from '../../models/subject';
import { count, decimal, seconds } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import { FIGURES } from '../outcome/figures';
import type { UnitName } from '../settings/units';

/** What measures read: all of it is the same for every model. */
type Measured = Pick<OpenRun, 'report' | 'lanes' | 'ended'>;

/** Something that two runs are compared by. */
export interface Measure {
  readonly id: string;
  /** The figure that it is, which not every model has. */
  readonly figure?: FigureId;
  readonly label: (items: UnitName) => string;
  /** Null where the run has no such value: no item was done, say. */
  readonly of: (run: Measured) => number | null;
  readonly text: (value: number) => string;
  /** Which side is better, if either is. */
  readonly better: 'more' | 'less' | 'neither';
  /** The virtual times that make up the value, in order, where it is made up of any. */
  readonly instants?: (run: Measured) => readonly number[];
}

/** Measures that belong together, under a heading. */
export interface MeasureGroup {
  readonly id: string;
  readonly title: (items: UnitName) => string;
  readonly measures: readonly Measure[];
}

/** What two runs are compared by, besides AWS's metrics. */
export const MEASURE_GROUPS: readonly MeasureGroup[] = [
  {
    id: 'items',
    title: ({ many }) => `What became of the ${many}`,
    measures: [
      figure('done', 'more', (run) => agesOf(run).map(({ doneAt }) => doneAt)),
      figure('again', 'less'),
      figure('effects', 'neither'),
      figure('kept', 'less'),
      figure('deadLettered', 'less', ({ report }) =>
        report.targets.deadLetterQueue.map(({ atMs }) => atMs),
      ),
      figure('discarded', 'less', ({ report }) => report.targets.onFailure.map(({ atMs }) => atMs)),
      figure('failed', 'less'),
      figure('lost', 'less'),
      figure('waiting', 'less'),
      figure('blocked', 'less'),
      {
        id: 'longest',
        label: () => 'longest time until done',
        of: (run) => (agesOf(run).length === 0 ? null : Math.max(...agesOf(run).map(ageOf))),
        text: seconds,
        better: 'less',
      },
      {
        id: 'mean',
        label: () => 'mean time until done',
        of: (run) => meanOf(agesOf(run).map(ageOf)),
        text: (ms) => seconds(Math.round(ms)),
        better: 'less',
      },
    ],
  },
  {
    id: 'work',
    title: () => 'What it took',
    measures: [
      figure('invocations', 'neither', ({ report }) => report.invocations.map(({ atMs }) => atMs)),
      figure('attempts', 'less'),
      {
        id: 'deliveries',
        label: () => 'times handed to the function',
        of: ({ report }) =>
          Object.values(report.items).reduce((sum, { deliveries }) => sum + deliveries, 0),
        text: count,
        better: 'neither',
        instants: ({ report }) =>
          report.invocations.flatMap(({ atMs, items }) => items.map(() => atMs)),
      },
      {
        id: 'errors',
        label: () => 'failed invocations',
        of: ({ report }) => report.invocations.filter(isError).length,
        text: count,
        better: 'less',
        instants: ({ report }) =>
          report.invocations
            .filter(isError)
            .map(({ endedAtMs, atMs }) => endedAtMs ?? atMs)
            .sort(upwards),
      },
      figure('throttles', 'less', ({ report }) => report.throttles.map(({ atMs }) => atMs)),
      {
        id: 'duration',
        label: () => 'duration',
        of: ({ ended }) => ended.atMs,
        text: seconds,
        better: 'less',
      },
      {
        id: 'billed',
        label: () => 'billed time',
        of: ({ report }) => report.cost.billedMs,
        text: (ms) => `${count(Math.round(ms))} ms`,
        better: 'less',
      },
      figure('cost', 'less'),
    ],
  },
];

/** The guarantees in plain words, in the order in which they are shown. */
export const GUARANTEES: readonly {
  readonly id: keyof Guarantees;
  readonly label: (model: Pick<ModelDescription, 'items' | 'groups'>) => string;
}[] = [
  { id: 'nothingLost', label: ({ items: { one } }) => `no ${one} is lost` },
  { id: 'nothingTwice', label: ({ items: { one } }) => `no ${one} is processed twice` },
  { id: 'orderKept', label: ({ groups }) => `order is kept within a ${groups.one}` },
  { id: 'failuresKept', label: () => 'every failure is kept' },
  { id: 'doneInTime', label: ({ items: { one } }) => `every ${one} is done in time` },
];

/** Those of AWS's metrics that are better when low; of the others neither side is. */
const BETTER_LOW = new Set([
  'Errors',
  'Throttles',
  'Duration',
  'ApproximateAgeOfOldestMessage',
  'IteratorAge',
  'AsyncEventAge',
  'AsyncEventsDropped',
  'DeadLetterErrors',
  'DestinationDeliveryFailures',
  'NumberOfNotificationsFailed',
  'NumberOfNotificationsRedrivenToDlq',
  '4XXError',
  '5XXError',
  '4xx',
  '5xx',
  'Latency',
  'IntegrationLatency',
]);

/** One of AWS's metrics as a report has it, by its name and whose it is. */
export function metricMeasure(name: string, of: string | null): Measure {
  return {
    id: `metric.${of ?? ''}.${name}`,
    label: () => name,
    of: ({ report }) => metricIn(report.metrics, name, of),
    text: (value) => decimal(value, 2),
    better: BETTER_LOW.has(name) ? 'less' : 'neither',
  };
}

function metricIn(metrics: Report['metrics'], name: string, of: string | null): number | null {
  const group = of === null ? metrics : metrics[of];
  const value = typeof group === 'object' ? group[name] : null;
  return typeof value === 'number' ? value : null;
}

function figure(id: FigureId, better: Measure['better'], instants?: Measure['instants']): Measure {
  const { label, of, text } = FIGURES[id];
  const measure = { id, figure: id, label, text, better, of: ({ report }: Measured) => of(report) };
  return instants ? { ...measure, instants } : measure;
}

const upwards = (one: number, other: number) => one - other;

function isError({ result }: ReportedInvocation): boolean {
  return result !== null && result !== 'success' && result !== 'partial';
}

interface Age {
  readonly bornAt: number;
  readonly doneAt: number;
}

const ageOf = ({ bornAt, doneAt }: Age) => doneAt - bornAt;
const known = new WeakMap<Measured['lanes'], readonly Age[]>();

/** When each item that was done came and was done, the earliest done first. */
function agesOf({ lanes, report }: Measured): readonly Age[] {
  const last = known.get(lanes);
  if (last) return last;
  const ages = lanes.flatMap((lane) => ageIn(lane, report));
  ages.sort((one, other) => one.doneAt - other.doneAt);
  known.set(lanes, ages);
  return ages;
}

function ageIn({ subject, spans }: TimelineLane, report: Report): readonly Age[] {
  const item = itemIn(subject);
  const [first, last] = [spans[0], spans.at(-1)];
  const isDone = item !== null && report.items[item]?.state === 'done';
  return isDone && first && last ? [{ bornAt: first.from, doneAt: last.from }] : [];
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
