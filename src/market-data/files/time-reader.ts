/**
 * Times as files write them: seconds, milliseconds, microseconds or nanoseconds since 1970, or ISO 8601.
 *
 * @module
 */
import { DAY } from '../../candles/timeframe.ts';
import { decimalOfText, parseDecimal, textOf } from './decimal-number.ts';

/** How a file writes its times. */
export type TimeForm = 's' | 'ms' | 'us' | 'ns' | 'iso';

/** How many of a unit are a millisecond; seconds are a thousandth. */
const PER_MILLISECOND = { s: 0.001, ms: 1, us: 1e3, ns: 1e6 } as const;
/** Digits that a nanosecond count has beyond milliseconds. */
const NANOSECOND_DIGITS = 6;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/i;
/** A count of milliseconds of this century is above, one of seconds below. */
const SMALLEST_MILLISECONDS = 1e11;

/** The form that a first value is in; null for none of them. */
export function recogniseTimeForm(text: string): TimeForm | null {
  const trimmed = text.trim();
  if (ISO.test(trimmed)) return 'iso';
  const value = decimalOfText(trimmed);
  if (!Number.isFinite(value)) return null;
  // 2000 to 2286 in each unit; the ranges do not touch.
  if (value >= 9.4e8 && value < 1e10) return 's';
  if (value >= 9.4e11 && value < 1e13) return 'ms';
  if (value >= 9.4e14 && value < 1e16) return 'us';
  if (value >= 9.4e17 && value < 1e19) return 'ns';
  return null;
}

/** Reads times of one form out of bytes; gives ms, NaN for what is not such a time. */
export function timeReader(form: TimeForm): (bytes: Uint8Array, from: number, to: number) => number {
  switch (form) {
    case 'ms':
      return parseDecimal;
    case 's':
      return (bytes, from, to) => secondsToMilliseconds(parseDecimal(bytes, from, to));
    case 'us':
      return (bytes, from, to) => parseDecimal(bytes, from, to) / PER_MILLISECOND.us;
    case 'ns':
      return parseNanoseconds;
    case 'iso':
      return isoReader();
  }
}

/** Reads seconds or milliseconds, told apart row by row. */
export function secondsOrMilliseconds(bytes: Uint8Array, from: number, to: number): number {
  const value = parseDecimal(bytes, from, to);
  return value < SMALLEST_MILLISECONDS ? secondsToMilliseconds(value) : value;
}

/** A number of a unit as ms. */
export function toMilliseconds(value: number, form: Exclude<TimeForm, 'iso'>): number {
  return form === 's' ? secondsToMilliseconds(value) : value / PER_MILLISECOND[form];
}

/**
 * An ISO 8601 time as ms, without an offset in UTC; NaN for what is not one (30 February, and a date alone, which stands
 * for a day and not a minute).
 */
export function parseIsoTime(text: string): number {
  const match = ISO.exec(text.trim());
  if (match === null) return Number.NaN;
  const [, year, month, day, hour, minute, second = '0', fraction = '0', zone = 'Z'] = match;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const calendar = new Date(date);
  const exists = calendar.getUTCMonth() === Number(month) - 1 && calendar.getUTCDate() === Number(day);
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return Number.NaN;
  const milliseconds = Number(`0.${fraction}`) * 1000;
  return date + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + milliseconds - offsetOf(zone);
}

function offsetOf(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0');
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000;
}

function secondsToMilliseconds(seconds: number): number {
  // Whole seconds first: 1.7e9 + 0.5 times 1000 is exact, 0.001 as a divisor is not.
  return Math.round(seconds * 1e6) / 1e3;
}

function parseNanoseconds(bytes: Uint8Array, from: number, to: number): number {
  let end = to;
  while (end > from && (bytes[end - 1] as number) <= 32) end--;
  const cut = end - NANOSECOND_DIGITS;
  let zeros = cut > from;
  for (let index = cut; zeros && index < end; index++) zeros = bytes[index] === 48;
  // Counts beyond 2^53 would lose digits as a number; what is left of whole milliseconds does not.
  return zeros ? parseDecimal(bytes, from, cut) : parseDecimal(bytes, from, to) / PER_MILLISECOND.ns;
}

/** Remembers the day of the row before, so that most rows need no calendar. */
function isoReader(): (bytes: Uint8Array, from: number, to: number) => number {
  const known = new Uint8Array(10);
  let day = Number.NaN;
  return (bytes, from, to) => {
    const length = to - from;
    const plain = length >= 16 && bytes[from + 13] === 58 && (bytes[from + 10] === 84 || bytes[from + 10] === 32);
    let same = plain && !Number.isNaN(day);
    for (let index = 0; same && index < 10; index++) same = bytes[from + index] === known[index];
    if (same) {
      const hour = twoDigits(bytes, from + 11);
      const minute = twoDigits(bytes, from + 14);
      const rest = restIsZero(bytes, from + 16, to);
      if (rest && hour < 24 && minute < 60) return day + (hour * 60 + minute) * 60_000;
    }
    const time = parseIsoTime(textOf(bytes, from, to));
    if (plain && !Number.isNaN(time)) {
      day = parseIsoTime(`${textOf(bytes, from, from + 10)}T00:00`);
      known.set(bytes.subarray(from, from + 10));
    }
    return time;
  };
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48;
  const ones = (bytes[at + 1] as number) - 48;
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : DAY;
}

/** Whether `:00`, `:00Z` or `:00+00:00` (or nothing) follows the minute. */
function restIsZero(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length === 0) return true;
  if (bytes[from] === 90 && length === 1) return true;
  if (bytes[from] !== 58 || bytes[from + 1] !== 48 || bytes[from + 2] !== 48) return false;
  return (
    length === 3 ||
    (length === 4 && bytes[from + 3] === 90) ||
    (length === 9 && textOf(bytes, from + 3, to) === '+00:00')
  );
}
