/** 2026-01-01T00:00:00Z, when virtual time begins, in milliseconds since 1970. */
const BEGINNING_MS = 1_767_225_600_000;
const FIRST_YEAR = 2026;
const DAY_MS = 86_400_000;

/** Virtual milliseconds as the seconds since 1970 that AWS puts into events. */
export function epochSeconds(atMs: number): number {
  return (BEGINNING_MS + Math.round(atMs)) / 1_000;
}

/** Virtual milliseconds as a date with thousandths: `2026-01-01T00:00:01.500Z`. */
export function timestamp(atMs: number): string {
  const rounded = Math.round(atMs);
  return `${wholeSeconds(rounded).slice(0, -1)}.${padded(rounded % 1_000, 3)}Z`;
}

/** The same in whole seconds: `2026-01-01T00:00:01Z`. */
export function wholeSeconds(atMs: number): string {
  const seconds = Math.floor((atMs % DAY_MS) / 1_000);
  const time = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dayOf(Math.floor(atMs / DAY_MS))}T${time.map((part) => padded(part, 2)).join(':')}Z`;
}

/** The day of a moment as folders: `2026/01/01`. */
export function dayPath(atMs: number): string {
  return dayOf(Math.floor(atMs / DAY_MS)).replaceAll('-', '/');
}

/** So many days after the first one: `2026-03-01`. */
function dayOf(days: number): string {
  let year = FIRST_YEAR;
  let left = days;
  while (left >= monthsOf(year).reduce((sum, length) => sum + length, 0)) {
    left -= monthsOf(year).reduce((sum, length) => sum + length, 0);
    year += 1;
  }
  let month = 0;
  for (const length of monthsOf(year)) {
    if (left < length) break;
    left -= length;
    month += 1;
  }
  return `${year}-${padded(month + 1, 2)}-${padded(left + 1, 2)}`;
}

/** The days of each month. */
function monthsOf(year: number): readonly number[] {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
