import type { ModelDescription } from '../models/model';
import type { ItemState, Report } from '../models/report';
import type { TimelineLane } from '../models/scene';
import { itemIn, partsOf, type Subject } from '../models/subject';
import { isOf } from './laneIdentity';

/** Lanes that stand together under one heading. */
export interface LaneGroup {
  /** `item:done`, `environment`, `poller`. */
  readonly id: string;
  /** `item`, or one of the model's things. */
  readonly kind: string;
  readonly title: string;
  /** Those in which something went wrong first. */
  readonly lanes: readonly TimelineLane[];
  /** Few enough to be shown one by one unless told otherwise. */
  readonly isSmall: boolean;
}

/** Up to so many lanes of a kind are shown one by one. */
const FEW_LANES = 12;

/** Where an item stands: by what became of it, and by what whoever waits for it was told. */
type Standing = ItemState | 'doneThoughFailed';

/** What is worth a look first. */
const STANDINGS: Readonly<Record<Standing, string>> = {
  lost: 'Lost',
  expired: 'Expired',
  failed: 'Told that it failed',
  doneThoughFailed: 'Done, but told that it failed',
  deadLettered: 'Dead-lettered',
  waiting: 'Still waiting',
  discarded: 'At a destination',
  done: 'Done',
};

/**
 * The lanes of a run in groups: items by what became of them, then each of the model's things. What
 * carries the items stands above them.
 */
export function laneGroups(
  lanes: readonly TimelineLane[],
  report: Pick<Report, 'items' | 'responses'>,
  { things, carriers }: Pick<ModelDescription, 'things' | 'carriers'>,
): readonly LaneGroup[] {
  const byKind = groupBy(lanes, ({ subject }) => partsOf(subject).kind);
  const items = byKind.get('item') ?? [];
  const byStanding = groupBy(items, standingIn(report));
  const standings = Object.keys(STANDINGS) as readonly Standing[];
  const fates = standings.flatMap((standing) => {
    const group = byStanding.get(standing);
    const isSmall = items.length <= FEW_LANES;
    return group ? [groupOf(`item:${standing}`, 'item', STANDINGS[standing], group, isSmall)] : [];
  });
  const others = [...byKind].flatMap(([kind, group]) => {
    if (kind === 'item') return [];
    return [groupOf(kind, kind, `${things[kind] ?? kind}s`, group, group.length <= FEW_LANES)];
  });
  const order = Object.keys(things);
  others.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  const isCarrier = ({ kind }: LaneGroup) => carriers.includes(kind);
  const rest = others.filter((group) => !isCarrier(group));
  return [...others.filter(isCarrier), ...fates, ...rest];
}

function standingIn({ items, responses }: Pick<Report, 'items' | 'responses'>) {
  const failed = new Set(responses.flatMap(({ item, error }) => (error === null ? [] : [item])));
  return ({ subject }: TimelineLane): Standing => {
    const item = itemIn(subject) ?? '';
    const state = items[item]?.state ?? 'waiting';
    return state === 'done' && failed.has(item) ? 'doneThoughFailed' : state;
  };
}

function groupOf(
  id: string,
  kind: string,
  title: string,
  lanes: readonly TimelineLane[],
  isSmall: boolean,
): LaneGroup {
  if (kind !== 'item') return { id, kind, title, lanes, isSmall };
  const worst = lanes.filter(({ hasProblem }) => hasProblem);
  const rest = lanes.filter(({ hasProblem }) => !hasProblem);
  return { id, kind, title, lanes: [...worst, ...rest], isSmall };
}

/** The group that something's lane is in. */
export function groupWith(
  groups: readonly LaneGroup[],
  subject: Subject | null,
): LaneGroup | undefined {
  if (subject === null) return undefined;
  return groups.find((group) => group.lanes.some((lane) => isOf(lane, subject)));
}

function groupBy<Key>(
  lanes: readonly TimelineLane[],
  keyOf: (lane: TimelineLane) => Key,
): ReadonlyMap<Key, readonly TimelineLane[]> {
  const groups = new Map<Key, TimelineLane[]>();
  for (const lane of lanes) {
    const key = keyOf(lane);
    const group = groups.get(key);
    if (group) group.push(lane);
    else groups.set(key, [lane]);
  }
  return groups;
}
