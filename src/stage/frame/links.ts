import type { Scene, Token } from '../../models/scene';
import type { Box } from '../layout/box';
import type { ChipMark, LinkLabelMark, LinkMark } from '../marks';
import { countWord, textWidth } from '../words';
import { everyChipMark } from './chips';
import type { View } from './view';

const LABEL_SIZE = 12;
const LABEL_HEIGHT = 18;
/** How far a label reaches into the lower lane: not as far as its chips. */
const LABEL_REACH = 4;

/** Links between the same two lanes at most: the label counts them all. */
const MOST_LINKS = 3;

/** An item that is in several lanes at once. */
interface Doubled {
  readonly chips: readonly ChipMark[];
  readonly lanes: readonly string[];
  readonly opacity: number;
}

/** Links the tokens of every item that is in two lanes at once, and says so. */
export function linkMarks(
  view: View,
  noun: { readonly one: string; readonly many: string },
): { readonly links: readonly LinkMark[]; readonly labels: readonly LinkLabelMark[] } {
  const doubled = doubledItems(view);
  const groups = groupBy(doubled, ({ lanes }) => lanes.join(' '));
  const links = [...groups.values()].flatMap((alike) =>
    alike.slice(0, MOST_LINKS).flatMap(linksOf),
  );
  const labels: LinkLabelMark[] = [];
  for (const [id, alike] of groups) {
    const [first] = alike;
    if (!first) continue;
    const places = `in ${countWord(first.lanes.length)} places`;
    const who =
      alike.length === 1 ? `${noun.one} ${first.chips[0]?.label}` : `${alike.length} ${noun.many}`;
    const label = labelMark(view, id, first, [`${who} ${places}`, places]);
    if (label && !labels.some((other) => overlaps(label, other))) labels.push(label);
  }
  return { links, labels };
}

function linksOf({ chips, opacity }: Doubled): readonly LinkMark[] {
  return chips.slice(1).flatMap((below, index) => {
    const above = chips[index];
    return above ? [{ id: `${above.id} ${below.id}`, path: pathOf(above, below), opacity }] : [];
  });
}

function doubledItems(view: View): Doubled[] {
  const { before, travel } = view;
  const several = atWorkTwice(view);
  if (several.length === 0) return [];
  const wasThere = new Set(before.tokens.map(({ id }) => id));
  const marks = new Map(everyChipMark(view).map((chip) => [chip.id, chip]));
  return several.flatMap((tokens) => {
    const pairs = tokens.flatMap(({ id, section }) => {
      const chip = marks.get(id);
      return chip ? [{ chip, section }] : [];
    });
    pairs.sort((one, other) => one.chip.y - other.chip.y || one.chip.x - other.chip.x);
    if (pairs.length < 2) return [];
    const isNew = tokens.some(({ id }) => !wasThere.has(id));
    return [
      {
        chips: pairs.map(({ chip }) => chip),
        lanes: pairs.map(({ section }) => section),
        opacity: isNew ? travel : 1,
      },
    ];
  });
}

/** While a step is shown, frame after frame asks for the same scene. */
const known = new WeakMap<Scene, readonly (readonly Token[])[]>();

/** The tokens in lanes of each item that has several of them. */
function atWorkTwice({ scene }: View): readonly (readonly Token[])[] {
  const last = known.get(scene);
  if (last) return last;
  const lanes = new Set(scene.stations.flatMap((station) => station.lanes.map(({ id }) => id)));
  const atWork = scene.tokens.filter(({ section }) => lanes.has(section));
  const byItem = groupBy(atWork, ({ item }) => item);
  const several = [...byItem.values()].filter((tokens) => tokens.length > 1);
  known.set(scene, several);
  return several;
}

/** How far a link bends to the right, so that it passes between what stands in the way. */
const BEND = 24;

/** From the foot of one chip to the head of the one below it. */
function pathOf(above: ChipMark, below: ChipMark): string {
  const from = { x: above.x + above.width / 2, y: above.y + above.height };
  const to = { x: below.x + below.width / 2, y: below.y };
  const third = (to.y - from.y) / 3;
  const bend = Math.min(BEND, Math.abs(third));
  const points = [
    [from.x, from.y],
    [from.x + bend, from.y + third],
    [to.x + bend, to.y - third],
    [to.x, to.y],
  ].map((point) => point.map((value) => Math.round(value * 100) / 100).join(','));
  return `M${points[0]}C${points.slice(1).join(' ')}`;
}

/** Above the second lane, at its right end, where it hides neither note nor bar. */
function labelMark(
  view: View,
  id: string,
  doubled: Doubled,
  texts: readonly [string, string],
): LinkLabelMark | null {
  const boxes = doubled.lanes.flatMap((lane) => view.now.lanes.get(lane) ?? []);
  const [upper, lower] = boxes;
  if (!upper || !lower) return null;
  const widthOf = (text: string) => textWidth(text, LABEL_SIZE, 'semibold') + 20;
  const right = Math.max(upper.x + upper.width, lower.x + lower.width) - 12;
  // Who it is about can be seen: it is left out where it would reach beyond the lanes.
  const text = widthOf(texts[0]) <= right - lower.x ? texts[0] : texts[1];
  const width = widthOf(text);
  const y = lower.y + LABEL_REACH - LABEL_HEIGHT;
  return { id, x: right - width, y, width, height: LABEL_HEIGHT, text, opacity: doubled.opacity };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** What shares a key, in order. */
function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const alike = groups.get(key);
    if (alike) alike.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
