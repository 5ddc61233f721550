import type { Section, Station, Token } from '../../models/scene';
import { count } from '../../models/wording';
import { titleLines } from '../cardTitle';
import { emptyHeight, linesIn } from '../emptyText';
import { LABEL_LINE, LABEL_SIZE } from '../layout/gridStation';
import type { CardMark, EmptyMark, TextMark } from '../marks';
import { fitted, textWidth, wrapped } from '../words';
import type { Places } from './places';
import type { View } from './view';

/** The cards, with as much of their details as fits. */
export function cardMarks({ scene, layout }: View): readonly CardMark[] {
  return scene.stations.flatMap(({ id, title, detail }) => {
    const plan = layout.stations[id];
    if (!plan || !('card' in plan)) return [];
    const { card, head } = plan;
    const lines = titleLines(title, detail, card.width - 2 * head.pad, head.lines);
    return [{ id, ...card, pad: head.pad, base: head.base, lines }];
  });
}

/** Labels of sections and workers, and how many tokens there was no room for. */
export function textMarks(view: View): readonly TextMark[] {
  const { scene, layout } = view;
  return scene.stations.flatMap((station): TextMark[] => {
    const plan = layout.stations[station.id];
    if (plan?.kind === 'workers') {
      return [{ id: station.id, ...plan.title, text: station.title, kind: 'workers' }];
    }
    if (plan?.kind !== 'grid') return [];
    return plan.sections.flatMap(({ id, label, more, grid }): TextMark[] => {
      const section = station.sections.find((one) => one.id === id);
      const isHidden = (token: Token) => token.section === id && token.slot >= grid.capacity;
      const hidden = more ? scene.tokens.filter(isHidden).length : 0;
      const lines = label && section ? labelLines(section, label) : [];
      const marks = lines.map(
        (text, index): TextMark => ({
          id: index === 0 ? id : `${id} ${index + 1}`,
          x: label?.x ?? 0,
          y: (label?.y ?? 0) + index * LABEL_LINE,
          text,
          anchor: 'start',
          kind: 'section',
        }),
      );
      if (!more || hidden === 0) return marks;
      const text = `+ ${count(hidden)} more`;
      return [...marks, { id: `${id} more`, ...more, text, anchor: 'start', kind: 'more' }];
    });
  });
}

/** A section's label in the lines that it has, with its note if there is room for both. */
function labelLines(
  { label, note }: Section,
  { width, lines }: { readonly width: number; readonly lines: number },
): readonly string[] {
  if (label === null) return [];
  const both = note ? `${label}, ${note}` : label;
  if (textWidth(both, LABEL_SIZE, 'semibold') <= width) return [both];
  const broken = wrapped(label, width, LABEL_SIZE, 'semibold');
  const last = fitted(broken.slice(lines - 1).join(' '), width, LABEL_SIZE, 'semibold');
  return [...broken.slice(0, lines - 1), last];
}

/** What stands in stations that hold nothing, coming and going with what they hold. */
export function emptyMarks(view: View): readonly EmptyMark[] {
  const { scene, before, layout, travel, now, earlier: was } = view;
  return scene.stations.flatMap((station): EmptyMark[] => {
    const plan = layout.stations[station.id];
    if (station.whenEmpty === null || !plan || !('empty' in plan)) return [];
    const isEmpty = holdsNothing(station, now);
    const earlier = before.stations.find(({ id }) => id === station.id);
    const wasEmpty = earlier === undefined || holdsNothing(earlier, was);
    const opacity = (wasEmpty ? 1 - travel : 0) + (isEmpty ? travel : 0);
    if (opacity === 0) return [];
    const room = plan.card.y + plan.card.height - plan.head.pad - plan.empty.y;
    const lines = linesIn(station.whenEmpty, { width: plan.empty.width, height: room });
    const height = Math.min(room, Math.max(plan.empty.height, emptyHeight(lines)));
    return [{ id: station.id, ...plan.empty, height, lines, opacity }];
  });
}

function holdsNothing({ sections, lanes }: Station, { held }: Places): boolean {
  return lanes.length === 0 && !sections.some(({ id }) => held.has(id));
}
