/** Letters of Inter by their advance, in hundredths of an em. */
const ADVANCES: Readonly<Record<number, string>> = {
  24: 'ijl',
  28: "I’' \u00a0",
  30: '!,.:·;',
  34: '`t|',
  37: '()[]/\\f',
  39: 'r',
  41: '1',
  46: '-_{}“”"^',
  51: '?*–',
  53: 's',
  57: 'akvxyzJL7c',
  60: 'ehnuFE5o',
  62: 'bdgpq23689',
  65: '#0Z$&PRSBT4',
  67: '+<=>~×K',
  69: 'XYAV',
  73: 'DC',
  76: 'HUGNOQ',
  82: 'w',
  89: 'mM…',
  99: '@%W',
};
const OTHER = 0.7;
/** Semibold letters are wider, but most of them are counted as a little wider already. */
const SEMIBOLD = 1.02;

type Weight = 'regular' | 'semibold';

const advances = new Map(
  Object.entries(ADVANCES).flatMap(([hundredths, letters]) =>
    Array.from(letters, (letter) => [letter, Number(hundredths) / 100] as const),
  ),
);

/** About how wide a text is: what draws it is not known here. */
export function textWidth(text: string, fontSize: number, weight: Weight): number {
  let share = 0;
  for (const letter of text) share += advances.get(letter) ?? OTHER;
  return share * fontSize * (weight === 'semibold' ? SEMIBOLD : 1);
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
export function wrapped(
  text: string,
  width: number,
  fontSize: number,
  weight: Weight = 'regular',
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, fontSize, weight) <= width) {
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
