/** Virtual time in words and figures, the same wherever it is shown. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A clock in parts, so that a narrow screen can leave some of them out. */
export interface ClockParts {
  /** `00:00:33`, or `1d 02:03:04`. */
  readonly whole: string;
  /** `.0`, or nothing from one day on. */
  readonly tenths: string;
  /** The other two figures of the milliseconds. */
  readonly rest: string;
}

export function clockParts(ms: number): ClockParts {
  const at = Math.max(0, Math.floor(ms));
  const days = Math.floor(at / DAY);
  const hours = twoDigits(Math.floor((at % DAY) / HOUR));
  const minutes = twoDigits(Math.floor((at % HOUR) / MINUTE));
  const seconds = twoDigits(Math.floor((at % MINUTE) / SECOND));
  const clock = `${hours}:${minutes}:${seconds}`;
  if (days > 0) return { whole: `${days}d ${clock}`, tenths: '', rest: '' };
  const fraction = String(at % SECOND).padStart(3, '0');
  return { whole: clock, tenths: `.${fraction.slice(0, 1)}`, rest: fraction.slice(1) };
}

/** `00:00:33.000`; from one day on `1d 02:03:04`. */
export function clockText(ms: number): string {
  const { whole, tenths, rest } = clockParts(ms);
  return whole + tenths + rest;
}

/** As short as it can be without being mistaken: `0:30`, `1:00:00`, `2d 06:00`, `0:00.5`. */
export function tickText(ms: number): string {
  const days = Math.floor(ms / DAY);
  const hours = Math.floor((ms % DAY) / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  const seconds = Math.floor((ms % MINUTE) / SECOND);
  const milliseconds = Math.round(ms % SECOND);
  const fraction = milliseconds
    ? `.${String(milliseconds).padStart(3, '0').replace(/0+$/, '')}`
    : '';
  const tail = `${twoDigits(seconds)}${fraction}`;
  if (days > 0) {
    if (hours === 0 && minutes === 0 && seconds === 0 && !fraction) return `${days}d`;
    const clock = `${twoDigits(hours)}:${twoDigits(minutes)}`;
    return seconds === 0 && !fraction ? `${days}d ${clock}` : `${days}d ${clock}:${tail}`;
  }
  if (hours > 0) return `${hours}:${twoDigits(minutes)}:${tail}`;
  return `${minutes}:${tail}`;
}

/** A length of time in its two largest units: `28 s`, `5 min 30 s`, `23 h 59 min`. */
export function durationText(ms: number): string {
  if (ms < SECOND) return `${Math.round(ms)} ms`;
  if (ms < 10 * SECOND) return `${Math.round(ms / 100) / 10} s`;
  const pair = (value: number, large: string, size: number, small: string) => {
    const rest = value % size;
    const whole = `${Math.floor(value / size)} ${large}`;
    return rest === 0 ? whole : `${whole} ${rest} ${small}`;
  };
  const seconds = Math.round(ms / SECOND);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return pair(seconds, 'min', 60, 's');
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 1_440) return pair(minutes, 'h', 60, 'min');
  return pair(Math.round(ms / HOUR), 'd', 24, 'h');
}

/** The same, rounded to its largest unit: `5 min`, `1 d`. */
export function roughDurationText(ms: number): string {
  if (ms < 59.5 * SECOND) return durationText(ms);
  if (ms < 59.5 * MINUTE) return `${Math.round(ms / MINUTE)} min`;
  if (ms < 23.5 * HOUR) return `${Math.round(ms / HOUR)} h`;
  return `${Math.round(ms / DAY)} d`;
}
