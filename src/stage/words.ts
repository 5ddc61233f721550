/** Letters of Inter by their advance, as a share of the font size. */
const NARROW = /[ijlftrI.,:;'’|()\s-]/;
const WIDE = /[mwMWQO@%]/;
const CAPITAL = /[A-Z0-9…]/;

type Weight = 'regular' | 'semibold';

/** Every frame asks for the same letters. */
const advances = new Map<string, number>();

/** About how wide a text is, on the safe side: what draws it is not known here. */
export function textWidth(text: string, fontSize: number, weight: Weight): number {
  let share = 0;
  for (const letter of text) {
    let known = advances.get(letter);
    if (known === undefined) {
      known = advance(letter);
      advances.set(letter, known);
    }
    share += known;
  }
  return share * fontSize * (weight === 'semibold' ? 1.05 : 1);
}

function advance(letter: string): number {
  if (NARROW.test(letter)) return 0.33;
  if (WIDE.test(letter)) return 0.86;
  return CAPITAL.test(letter) ? 0.66 : 0.57;
}

/** The text, cut with an ellipsis where it would be wider than this. */
export function fitted(text: string, width: number, fontSize: number, weight: Weight): string {
  if (textWidth(text, fontSize, weight) <= width) return text;
  for (let length = text.length - 1; length > 1; length -= 1) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(cut, fontSize, weight) <= width) return cut;
  }
  return '';
}

/** The text in lines no wider than this, broken between words. */
export function wrapped(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, fontSize, 'regular') <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

/** How long something ran: `840 ms`, `3.2 s`, `33 s`, `12 min`. */
export function ranFor(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 10_000) return `${(Math.floor(ms / 100) / 10).toFixed(1)} s`;
  if (ms < 120_000) return `${Math.floor(ms / 1_000)} s`;
  return `${Math.floor(ms / 60_000)} min`;
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'] as const;

/** `two` for 2; large numbers in figures. */
export function countWord(count: number): string {
  return COUNTS[count] ?? String(count);
}
