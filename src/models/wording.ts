/** Milliseconds of virtual time as `00:01:30`, with days and thousandths where there are any. */
export function clockTime(atMs: number): string {
  const rounded = Math.round(atMs);
  const whole = Math.floor(rounded / 1_000);
  const part = (value: number) => String(value).padStart(2, '0');
  const days = Math.floor(whole / 86_400);
  const time = [Math.floor(whole / 3_600) % 24, Math.floor(whole / 60) % 60, whole % 60]
    .map(part)
    .join(':');
  const thousandths = rounded % 1_000;
  const rest = thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`;
  return `${days > 0 ? `${days}d ` : ''}${time}${rest}`;
}

/** Milliseconds as seconds, with no more digits than it takes: `3.2 s`. */
export function seconds(ms: number): string {
  return `${Number((ms / 1_000).toFixed(3))} s`;
}

/** The same, but less than a second in milliseconds: `320 ms`. */
export function shortTime(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : seconds(Math.round(ms));
}

/** What an item is called on screen: the number of a numbered one (`m7` is 7), else its id. */
export function nameOf(item: string): string {
  return /^m\d+$/.test(item) ? item.slice(1) : item;
}

/** What a small chip says: a long name is cut short. */
export function chipLabel(item: string): string {
  const name = nameOf(item);
  return name.length > 5 ? `${name.slice(0, 4)}…` : name;
}

/** `message 1`, or `messages 1, 2, 3 and 7 more`. */
export function listOf(noun: string, items: readonly string[]): string {
  const names = items.map(nameOf);
  const [first, ...others] = names;
  if (first === undefined) return `no ${noun}s`;
  if (others.length === 0) return `${noun} ${first}`;
  if (names.length <= 4) return `${noun}s ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${noun}s ${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}

/** A whole number with thousands apart: `1,000`. */
export function count(value: number): string {
  // By hand, because the first question for a locale takes as long as drawing the first picture.
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with thousands apart and at most so many decimals, zeros at the end left out: `1,234.5`. */
export function decimal(value: number, mostDecimals: number): string {
  const [whole = '', decimals = ''] = value.toFixed(mostDecimals).split('.');
  const kept = decimals.replace(/0+$/, '');
  const sign = whole.startsWith('-') && (kept !== '' || Number(whole) !== 0) ? '-' : '';
  return `${sign}${count(Math.abs(Number(whole)))}${kept === '' ? '' : `.${kept}`}`;
}

/** US dollars to the cent, or to two significant digits: a run costs tiny fractions of a cent. */
export function dollars(usd: number): string {
  const decimals = usd > 0 ? Math.min(10, Math.max(2, 1 - Math.floor(Math.log10(usd)))) : 2;
  const [whole = '0', part = ''] = usd.toFixed(decimals).split('.');
  return `$${count(Number(whole))}.${part.replace(/0+$/, '').padEnd(2, '0')}`;
}

/** `1 poller`, `5 pollers`. */
export function plural(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** How often: `once`, `twice`, `3 times`. */
export function times(value: number): string {
  return value === 1 ? 'once' : value === 2 ? 'twice' : plural(value, 'time');
}

/** `1st`, `2nd`, `11th`. */
export function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const ending = teens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return `${count(value)}${ending}`;
}

/** Words as the beginning of a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
