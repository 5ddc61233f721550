import type { OpenRun } from '../../playback/openRun';
import type { UnitName } from '../settings/units';
import { firstUnshared } from './firstDifference';
import { GUARANTEES, MEASURE_GROUPS, type Measure, metricMeasure } from './measures';

/** How the run now does against the kept one. */
type Verdict = 'better' | 'worse' | 'neither' | 'same';

/** One line of the comparison. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly kept: string;
  readonly now: string;
  /** By how much the run now has more or less: `+3`, `−1.2 s`; empty when that says nothing. */
  readonly difference: string;
  readonly verdict: Verdict;
  /** The virtual time at which the two first differ in this, where that is known. */
  readonly firstAtMs: number | null;
}

/** Lines that belong together. */
export interface RowGroup {
  readonly id: string;
  readonly title: string;
  /** Whether labels are AWS's names. */
  readonly isOfMetrics: boolean;
  /** Whether its lines can have a difference, and an instant at which they first differ. */
  readonly hasDifferences: boolean;
  readonly hasInstants: boolean;
  readonly rows: readonly Row[];
}

/** Everything that two runs are compared by. */
export function rowGroups(kept: OpenRun, now: OpenRun): readonly RowGroup[] {
  const { items } = now.model;
  const groups = MEASURE_GROUPS.map(
    ({ id, title, measures }): RowGroup => ({
      id,
      title: title(items),
      isOfMetrics: false,
      hasDifferences: true,
      hasInstants: true,
      rows: measures
        .filter(({ figure }) => !figure || now.model.figures.includes(figure))
        .map((measure) => rowOf(measure, kept, now, items)),
    }),
  );
  const guarantees: RowGroup = {
    id: 'guarantees',
    title: 'What held',
    isOfMetrics: false,
    hasDifferences: false,
    hasInstants: false,
    rows: GUARANTEES.filter(({ id }) => isWanted(kept, id) || isWanted(now, id)).map((guarantee) =>
      guaranteeRow(guarantee, kept, now),
    ),
  };
  return [...groups, guarantees, ...metricGroups(kept, now)];
}

/** How many lines are better and how many worse now; AWS's metrics only repeat them. */
export function score(kept: OpenRun, now: OpenRun): { better: number; worse: number } {
  const rows = rowGroups(kept, now).flatMap((group) => (group.isOfMetrics ? [] : group.rows));
  const having = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  return { better: having('better'), worse: having('worse') };
}

const NOTHING = '–';

function rowOf(measure: Measure, kept: OpenRun, now: OpenRun, items: UnitName): Row {
  const { id, label, of, text, instants } = measure;
  const [before, after] = [of(kept), of(now)];
  const isSame = before === after;
  return {
    id,
    label: label(items),
    kept: before === null ? NOTHING : text(before),
    now: after === null ? NOTHING : text(after),
    difference: before === null || after === null || isSame ? '' : signed(after - before, text),
    verdict: isSame ? 'same' : verdictOn(measure, before, after, kept, now),
    firstAtMs: instants ? firstUnshared(instants(kept), instants(now)) : null,
  };
}

function verdictOn(
  { id, better }: Measure,
  before: number | null,
  after: number | null,
  kept: OpenRun,
  now: OpenRun,
): Verdict {
  if (better === 'neither' || before === null || after === null) return 'neither';
  // A run that was cut off is no faster for it.
  const isCutOff = kept.ended.why !== 'quiet' || now.ended.why !== 'quiet';
  if (id === 'duration' && isCutOff) return 'neither';
  return after > before === (better === 'more') ? 'better' : 'worse';
}

function signed(difference: number, text: (value: number) => string): string {
  return `${difference < 0 ? '−' : '+'}${text(Math.abs(difference))}`;
}

function guaranteeRow(
  { id, label }: (typeof GUARANTEES)[number],
  kept: OpenRun,
  now: OpenRun,
): Row {
  const [before, after] = [kept.report.guarantees[id], now.report.guarantees[id]];
  return {
    id,
    label: label(now.model),
    kept: heldText(before),
    now: heldText(after),
    difference: '',
    // Where one side has no limit there is nothing to compare.
    verdict:
      before === after || before === null || after === null ? 'same' : after ? 'better' : 'worse',
    firstAtMs: null,
  };
}

/** Whether anybody asked for it, and there is anything to hold. */
function isWanted({ report, model }: OpenRun, id: (typeof GUARANTEES)[number]['id']): boolean {
  if (id === 'orderKept') return model.groups.hasOrder;
  return report.guarantees[id] !== null;
}

function heldText(held: boolean | null): string {
  if (held === null) return 'no limit';
  return held ? 'holds' : 'broken';
}

/** AWS's metrics that either run has, the function's own first. */
function metricGroups(kept: OpenRun, now: OpenRun): readonly RowGroup[] {
  const metrics = { ...kept.report.metrics, ...now.report.metrics };
  const own = Object.keys(metrics).filter((name) => typeof metrics[name] === 'number');
  const others = Object.entries(metrics).flatMap(([of, group]) =>
    typeof group === 'number' ? [] : [{ of, names: Object.keys(group) }],
  );
  return [{ of: null, names: own }, ...others].map(({ of, names }) => ({
    id: `metrics.${of ?? ''}`,
    title: of === null ? 'CloudWatch metrics' : titleOf(of),
    isOfMetrics: true,
    hasDifferences: true,
    hasInstants: false,
    rows: names.map((name) => rowOf(metricMeasure(name, of), kept, now, now.model.items)),
  }));
}

/** `deadLetterQueue` as `Dead-letter queue`. */
function titleOf(of: string): string {
  const words = of.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace('Dead letter', 'Dead-letter');
}
