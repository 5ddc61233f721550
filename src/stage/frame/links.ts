import { group } from 'd3-array';
import { linkVertical } from 'd3-shape';
import type { Box } from '../layout/box';
import type { ChipMark, LinkLabelMark, LinkMark } from '../marks';
import { countWord, textWidth } from '../words';
import type { View } from './view';

const LABEL_SIZE = 12;
const LABEL_HEIGHT = 22;

/** An item that is in several lanes at once. */
interface Doubled {
  readonly chips: readonly ChipMark[];
  readonly lanes: readonly string[];
  readonly opacity: number;
}

/** Links the tokens of every item that is in two lanes at once, and says so. */
export function linkMarks(
  view: View,
  chips: readonly ChipMark[],
  noun: { readonly one: string; readonly many: string },
): { readonly links: readonly LinkMark[]; readonly labels: readonly LinkLabelMark[] } {
  const doubled = doubledItems(view, chips);
  const links = doubled.flatMap(({ chips: places, opacity }) =>
    places.slice(1).flatMap((below, index) => {
      const above = places[index];
      return above ? [{ id: `${above.id} ${below.id}`, path: pathOf(above, below), opacity }] : [];
    }),
  );
  const groups = group(doubled, ({ lanes }) => lanes.join(' '));
  const labels: LinkLabelMark[] = [];
  for (const [id, alike] of groups) {
    const [first] = alike;
    if (!first) continue;
    const places = `in ${countWord(first.lanes.length)} places`;
    const who =
      alike.length === 1 ? `${noun.one} ${first.chips[0]?.label}` : `${alike.length} ${noun.many}`;
    const label = labelMark(view, id, first, `${who} ${places}`);
    if (label && !labels.some((other) => overlaps(label, other))) labels.push(label);
  }
  return { links, labels };
}

function doubledItems(
  { scene, now, earlier, travel }: View,
  chips: readonly ChipMark[],
): Doubled[] {
  const atWork = scene.tokens.filter(({ section }) => now.lanes.has(section));
  const byItem = group(atWork, ({ item }) => item);
  const several = [...byItem.values()].filter((tokens) => tokens.length > 1);
  if (several.length === 0) return [];
  const marks = new Map(chips.map((chip) => [chip.id, chip]));
  return several.flatMap((tokens) => {
    const pairs = tokens.flatMap(({ id, section }) => {
      const chip = marks.get(id);
      return chip ? [{ chip, section }] : [];
    });
    pairs.sort((one, other) => one.chip.y - other.chip.y || one.chip.x - other.chip.x);
    if (pairs.length < 2) return [];
    const isNew = tokens.some(({ id }) => !earlier.tokens.has(id));
    return [
      {
        chips: pairs.map(({ chip }) => chip),
        lanes: pairs.map(({ section }) => section),
        opacity: isNew ? travel : 1,
      },
    ];
  });
}

const curve = linkVertical<unknown, readonly [number, number]>();

/** From the foot of one chip to the head of the one below it. */
function pathOf(above: ChipMark, below: ChipMark): string {
  const middle = (chip: ChipMark) => chip.x + chip.width / 2;
  const round = (value: number) => Math.round(value * 100) / 100;
  const source = [round(middle(above)), round(above.y + above.height)] as const;
  const target = [round(middle(below)), round(below.y)] as const;
  return curve({ source, target }) ?? '';
}

/** Between the first two lanes, at their right end, where it hides neither note nor bar. */
function labelMark(view: View, id: string, doubled: Doubled, text: string): LinkLabelMark | null {
  const boxes = doubled.lanes.flatMap((lane) => view.now.lanes.get(lane) ?? []);
  const [upper, lower] = boxes;
  if (!upper || !lower) return null;
  const width = textWidth(text, LABEL_SIZE, 'semibold') + 20;
  const right = Math.max(upper.x + upper.width, lower.x + lower.width) - 12;
  const y = (upper.y + upper.height + lower.y) / 2 - LABEL_HEIGHT / 2;
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
