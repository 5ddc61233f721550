import type { ItemState, Report } from '../../models/report';
import type { Look } from '../../models/scene';
import { count, dollars } from '../../models/wording';
import type { UnitName } from '../settings/units';

/** One number that a run came to. */
export interface Figure {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** Its colour; null for plain ink. */
  readonly look: Look | null;
}

/** The figures worth looking at while changing settings. */
export function mainFigures(report: Report, items: UnitName): readonly Figure[] {
  const again = timesDoneAgain(report);
  const deadLettered = countOf(report, 'deadLettered');
  return [
    {
      id: 'done',
      value: count(countOf(report, 'done')),
      label: `${items.many} done`,
      look: 'done',
    },
    {
      id: 'again',
      value: count(again),
      label: 'done again',
      look: again > 0 ? 'failing' : null,
    },
    {
      id: 'deadLettered',
      value: count(deadLettered),
      label: 'dead-lettered',
      look: deadLettered > 0 ? 'deadLettered' : null,
    },
    { id: 'cost', value: dollars(report.cost.usd), label: 'cost of the run', look: null },
  ];
}

/** The rest of what a run came to. */
export function otherFigures(report: Report): readonly Figure[] {
  const lost = countOf(report, 'lost') + countOf(report, 'expired');
  const throttles = report.throttles.length;
  return [
    {
      id: 'lost',
      value: count(lost),
      label: 'lost or expired',
      look: lost > 0 ? 'failing' : null,
    },
    {
      id: 'waiting',
      value: count(countOf(report, 'waiting')),
      label: 'still waiting',
      look: null,
    },
    {
      id: 'invocations',
      value: count(report.invocations.length),
      label: 'invocations',
      look: null,
    },
    {
      id: 'throttles',
      value: count(throttles),
      label: 'throttles',
      look: throttles > 0 ? 'failing' : null,
    },
  ];
}

/** How many items ended in this state. */
export function countOf(report: Report, state: ItemState): number {
  return Object.values(report.items).filter((item) => item.state === state).length;
}

/** How often work that was done before was done once more. */
export function timesDoneAgain(report: Report): number {
  return Object.values(report.items).reduce(
    (sum, { completed }) => sum + Math.max(0, completed - 1),
    0,
  );
}
