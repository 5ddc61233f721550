import { fitted, textWidth } from './words';

/** In pixels. */
export const TITLE_SIZE = 15;
/** Between a title and what stands beside it. */
export const DETAIL_GAP = 6;

/** A line of a card's head: the title, or a part of it, and what stands beside it. */
export interface TitleLine {
  readonly title: string;
  readonly detail: string;
}

/**
 * A title and what stands beside it, in so many lines: one below the other, but a mere count beside
 * the last words of the title.
 */
export function titleLines(
  title: string,
  detail: string,
  room: number,
  lines: 1 | 2,
): readonly TitleLine[] {
  if (lines === 1) return [titleIn(title, detail, room)];
  const isCount = /^[\d,]*$/.test(detail) && title.includes(' ');
  if (!isCount && textWidth(title, TITLE_SIZE, 'semibold') <= room) {
    return [
      { title, detail: '' },
      { title: '', detail: detailIn(detail, room) },
    ];
  }
  const [first, rest] = broken(title, room);
  return [
    { title: fitted(first, room, TITLE_SIZE, 'semibold'), detail: '' },
    titleIn(rest, detail, room),
  ];
}

/** A title and as much beside it as fits in one line; of what is told in words, all or nothing. */
export function titleIn(title: string, detail: string, room: number): TitleLine {
  const name = detail === '' ? title : shortened(title, room - detailRoom(detail));
  const shown = fitted(name, room, TITLE_SIZE, 'semibold');
  const rest = room - textWidth(shown, TITLE_SIZE, 'semibold') - DETAIL_GAP;
  const isTold = /^[a-z]+ /.test(detail);
  if (isTold && textWidth(detail, TITLE_SIZE, 'regular') > rest) return titleIn(title, '', room);
  return { title: shown, detail: detailIn(detail, rest) };
}

/** As much of a detail as fits: `2` of `2 · SQS queue`, `10/10` of `10/10 busy`. */
function detailIn(detail: string, room: number): string {
  let shown = detail;
  for (const between of [' · ', ' ']) {
    const parts = shown.split(between);
    while (parts.length > 1 && textWidth(parts.join(between), TITLE_SIZE, 'regular') > room)
      parts.pop();
    shown = parts.join(between);
  }
  return fitted(shown, room, TITLE_SIZE, 'regular');
}

const detailRoom = (detail: string) => DETAIL_GAP + textWidth(detail, TITLE_SIZE, 'regular');

/** As many words as fit: a figure says more than the whole name, “Dead-letter 5” for “…queue”. */
function shortened(title: string, room: number): string {
  const words = title.split(' ');
  while (words.length > 1 && textWidth(words.join(' '), TITLE_SIZE, 'semibold') > room) words.pop();
  return words.join(' ');
}

/** Broken between words, or after a hyphen, where the first part still fits. */
function broken(title: string, room: number): readonly [string, string] {
  const breaks = [...title.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const fits = (at: number) =>
    textWidth(title.slice(0, at).trimEnd(), TITLE_SIZE, 'semibold') <= room;
  const at = breaks.findLast(fits) ?? breaks[0] ?? title.length;
  return [title.slice(0, at).trimEnd(), title.slice(at)];
}
