/**
 * `date` and `datetime`: making, moving, counting and ISO 8601.
 *
 * @module
 */
import { valueError } from '../../runtime/exceptions/raise.ts';
import { Int, int, isInt, makeInt } from '../../runtime/objects/int.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import { NotImplemented, type PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { dateOf, dayOf, daysInMonth, EPOCH_ORDINAL, isoCalendar, LAST_ORDINAL, monthOf, yearOf } from './calendar.ts';
import {
  blank,
  isDay,
  isDelta,
  isMoment,
  MICROSECONDS,
  MICROSECONDS_A_DAY,
  ordinalOfDay,
  SECONDS_A_DAY,
  secondsOfDay,
  storeClock,
  storeDay,
  totalMicroseconds,
} from './fields.ts';

const ZERO = int(0);

function within(value: PyValue | undefined, least: number, most: number): value is Int {
  return value instanceof Int && value.n >= least && value.n <= most;
}

/** Fills in the date where it is one, of plain ints; else false. */
function fillDay(self: PyObject, year: PyValue, month: PyValue, day: PyValue): boolean {
  if (!within(year, 1, 9999) || !within(month, 1, 12) || !within(day, 1, daysInMonth(year.n, month.n))) return false;
  storeDay(self, year, month, day);
  return true;
}

/** Fills in date and time where they are some, of plain ints, and neither zone nor fold; else false. */
function fillMoment(self: PyObject, ...parts: PyValue[]): boolean {
  const [year, month, day, hour, minute, second, microsecond, zone, fold] = parts;
  if (
    !within(hour, 0, 23) ||
    !within(minute, 0, 59) ||
    !within(second, 0, 59) ||
    !within(microsecond, 0, 999_999) ||
    !fillDay(self, year as PyValue, month as PyValue, day as PyValue)
  ) {
    return false;
  }
  storeClock(self, hour, minute, second, microsecond, zone ?? null, fold ?? ZERO);
  return true;
}

/** A moment of exactly this class by the number of its day and the time in it; `undefined` beyond the calendar. */
function momentAt(
  cls: PyClass,
  ordinal: number,
  seconds: number,
  microseconds: number,
  zone: PyValue,
): PyObject | undefined {
  if (ordinal < 1 || ordinal > LAST_ORDINAL) return undefined;
  const date = dateOf(ordinal);
  const made = blank(cls);
  storeDay(made, int(yearOf(date)), int(monthOf(date)), int(dayOf(date)));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  storeClock(made, int(hours), int(minutes - hours * 60), int(seconds - minutes * 60), int(microseconds), zone, ZERO);
  return made;
}

/** The moment so many microseconds after the epoch; NotImplemented beyond the calendar. */
function momentOf(cls: PyClass, micro: PyValue, zone: PyValue): PyValue {
  if (!isInt(micro)) return NotImplemented;
  let days: number;
  let rest: number;
  if (micro instanceof Int) {
    days = Math.floor(micro.n / MICROSECONDS_A_DAY);
    rest = micro.n - days * MICROSECONDS_A_DAY;
    // the quotient may have been rounded up
    if (rest < 0) {
      days--;
      rest += MICROSECONDS_A_DAY;
    }
  } else {
    const whole = BigInt(MICROSECONDS_A_DAY);
    const part = ((micro % whole) + whole) % whole;
    days = Number((micro - part) / whole);
    rest = Number(part);
  }
  const seconds = Math.floor(rest / MICROSECONDS);
  return momentAt(cls, days + EPOCH_ORDINAL, seconds, rest - seconds * MICROSECONDS, zone) ?? NotImplemented;
}

/** A moment of exactly this class and a `timedelta`; NotImplemented for others, and beyond the calendar. */
function moved(sign: 1 | -1): (cls: PyClass, moment: PyValue, delta: PyValue) => PyValue {
  return (cls, moment, delta) => {
    if (!isMoment(moment) || moment.pyClass !== cls || !isDelta(delta)) return NotImplemented;
    const micro = moment.$_microsecond.n + sign * delta.$_microseconds.n;
    const moreSeconds = Math.floor(micro / MICROSECONDS);
    const seconds = secondsOfDay(moment) + sign * delta.$_seconds.n + moreSeconds;
    const moreDays = Math.floor(seconds / SECONDS_A_DAY);
    const ordinal = ordinalOfDay(moment) + sign * delta.$_days.n + moreDays;
    const left = micro - moreSeconds * MICROSECONDS;
    return momentAt(cls, ordinal, seconds - moreDays * SECONDS_A_DAY, left, moment.$_tzinfo ?? null) ?? NotImplemented;
  };
}

/** A moment and a `timedelta`: see {@link moved}. */
export const momentAfter: (cls: PyClass, moment: PyValue, delta: PyValue) => PyValue = moved(1);
/** A moment less a `timedelta`: see {@link moved}. */
export const momentBefore: (cls: PyClass, moment: PyValue, delta: PyValue) => PyValue = moved(-1);

/** A date of exactly this class so many days after one; NotImplemented beyond the calendar. */
export function dayAt(cls: PyClass, day: PyValue, after: number): PyValue {
  if (!isDay(day)) return NotImplemented;
  const ordinal = ordinalOfDay(day) + after;
  if (ordinal < 1 || ordinal > LAST_ORDINAL) return NotImplemented;
  const date = dateOf(ordinal);
  const made = blank(cls);
  storeDay(made, int(yearOf(date)), int(monthOf(date)), int(dayOf(date)));
  return made;
}

const two = (count: number): string => (count < 10 ? `0${count}` : String(count));

/** `2024-03-07` */
function dateText(day: { $_year: Int; $_month: Int; $_day: Int }): string {
  const year = day.$_year.n;
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${two(day.$_month.n)}-${two(day.$_day.n)}`;
}

function clockText(hour: number, minute: number, second: number, microsecond: number, precision: string): string {
  const asked = precision === 'auto' ? (microsecond === 0 ? 'seconds' : 'microseconds') : precision;
  if (asked === 'hours') return two(hour);
  const minutes = `${two(hour)}:${two(minute)}`;
  if (asked === 'minutes') return minutes;
  const seconds = `${minutes}:${two(second)}`;
  if (asked === 'seconds') return seconds;
  if (asked === 'milliseconds') return `${seconds}.${String(Math.floor(microsecond / 1000)).padStart(3, '0')}`;
  if (asked === 'microseconds') return `${seconds}.${String(microsecond).padStart(6, '0')}`;
  throw valueError('Unknown timespec value');
}

/** `datetime.isoformat` without the zone's offset. */
function momentText(moment: PyValue, separator: PyValue, precision: PyValue): PyValue {
  if (!isMoment(moment)) return NotImplemented;
  const { $_hour, $_minute, $_second, $_microsecond } = moment;
  const clock = clockText($_hour.n, $_minute.n, $_second.n, $_microsecond.n, String(precision));
  return `${dateText(moment)}${String(separator)}${clock}`;
}

/** The functions. */
export function momentFunctions(): PyNative[] {
  return [
    native('fill_day', 'self, year, month, day', fillDay),
    native(
      'fill_moment',
      'self, year, month, day, hour, minute, second, microsecond, zone, fold',
      fillMoment as (...args: PyValue[]) => PyValue,
    ),
    native('moment_of', 'cls, micro, zone', momentOf),
    native('moment_after', 'cls, moment, delta', momentAfter),
    native('moment_before', 'cls, moment, delta', momentBefore),
    native('moment_micro', 'moment', (moment: PyValue) =>
      isMoment(moment)
        ? makeInt(totalMicroseconds(ordinalOfDay(moment) - EPOCH_ORDINAL, secondsOfDay(moment), moment.$_microsecond.n))
        : NotImplemented,
    ),
    native('ordinal_of', 'day', (day: PyValue) => (isDay(day) ? int(ordinalOfDay(day)) : NotImplemented)),
    native('date_of', 'ordinal', (ordinal: PyValue) => {
      if (!(ordinal instanceof Int)) return NotImplemented;
      const date = dateOf(ordinal.n);
      return new PyTuple([int(yearOf(date)), int(monthOf(date)), int(dayOf(date))]);
    }),
    native('iso_calendar', 'ordinal', (ordinal: PyValue) =>
      ordinal instanceof Int ? new PyTuple(isoCalendar(ordinal.n).map(int)) : NotImplemented,
    ),
    native('day_text', 'day', (day: PyValue) => (isDay(day) ? dateText(day) : NotImplemented)),
    native('moment_text', 'moment, separator, precision', momentText),
    native(
      'clock_text',
      'hour, minute, second, microsecond, precision',
      (hour: Int, minute: Int, second: Int, microsecond: Int, precision: PyValue) =>
        clockText(hour.n, minute.n, second.n, microsecond.n, String(precision)),
    ),
  ];
}
