import type { Section, Station, Token } from '../../models/scene';
import { count } from '../../models/wording';
import { emptyHeight, emptyLines } from '../emptyText';
import { CARD_PAD } from '../layout/gridStation';
import type { CardMark, EmptyMark, TextMark } from '../marks';
import { fitted, textWidth } from '../words';
import type { Places } from './places';
import type { View } from './view';

const TITLE_SIZE = 15;
/** Between a title and what stands beside it. */
const DETAIL_GAP = 6;
const LABEL_SIZE = 12;

/** The cards, with as much of their details as fits. */
export function cardMarks({ scene, layout }: View): readonly CardMark[] {
  return scene.stations.flatMap(({ id, title, detail }) => {
    const plan = layout.stations[id];
    if (!plan || !('card' in plan)) return [];
    const room = plan.card.width - 2 * CARD_PAD;
    return [{ id, ...plan.card, ...titleIn(title, detail, room) }];
  });
}

/** A title and as much beside it as fits. */
export function titleIn(
  title: string,
  detail: string,
  room: number,
): { readonly title: string; readonly detail: string } {
  const name = detail === '' ? title : shortened(title, room - detailRoom(detail));
  const shown = fitted(name, room, TITLE_SIZE, 'semibold');
  const rest = room - textWidth(shown, TITLE_SIZE, 'semibold') - DETAIL_GAP;
  return { title: shown, detail: detailIn(detail, rest) };
}

/** As many of a detail's parts as fit: `2` of `2 · SQS queue`. */
function detailIn(detail: string, room: number): string {
  const parts = detail.split(' · ');
  while (parts.length > 1 && textWidth(parts.join(' · '), TITLE_SIZE, 'regular') > room)
    parts.pop();
  return fitted(parts.join(' · '), room, TITLE_SIZE, 'regular');
}

const detailRoom = (detail: string) => DETAIL_GAP + textWidth(detail, TITLE_SIZE, 'regular');

/** As many words as fit: a figure says more than the whole name, “Dead-letter 5” for “…queue”. */
function shortened(title: string, room: number): string {
  const words = title.split(' ');
  while (words.length > 1 && textWidth(words.join(' '), TITLE_SIZE, 'semibold') > room) words.pop();
  return words.join(' ');
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
      const labelText = label && section ? labelIn(section, label.width) : null;
      return [
        ...(label && labelText !== null
          ? [
              {
                id,
                x: label.x,
                y: label.y,
                text: labelText,
                anchor: 'start',
                kind: 'section',
              } as const,
            ]
          : []),
        ...(more && hidden > 0
          ? [
              {
                id: `${id} more`,
                ...more,
                text: `+ ${count(hidden)} more`,
                anchor: 'start',
                kind: 'more',
              } as const,
            ]
          : []),
      ];
    });
  });
}

/** A section's label, with its note if there is room for both. */
function labelIn({ label, note }: Section, width: number): string | null {
  if (label === null) return null;
  const both = note ? `${label}, ${note}` : label;
  const text = textWidth(both, LABEL_SIZE, 'semibold') <= width ? both : label;
  return fitted(text, width, LABEL_SIZE, 'semibold');
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
    const lines = emptyLines(station.whenEmpty, plan.empty.width);
    const height = Math.min(
      plan.card.y + plan.card.height - CARD_PAD - plan.empty.y,
      Math.max(plan.empty.height, emptyHeight(lines)),
    );
    return [{ id: station.id, ...plan.empty, height, lines, opacity }];
  });
}

function holdsNothing({ sections, lanes }: Station, { held }: Places): boolean {
  return lanes.length === 0 && !sections.some(({ id }) => held.has(id));
}
