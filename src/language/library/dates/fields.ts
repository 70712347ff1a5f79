/**
 * What instances of the classes of `datetime` keep. The classes are written in Python (`sources/datetime.ts`); what is called
 * often reads and makes their instances here. Whatever is not as the classes make it is left to their own Python code.
 *
 * @module
 */
import { Int, int } from '../../runtime/objects/int.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { ordinalOf } from './calendar.ts';

/** An instance of `timedelta`: −999,999,999 to 999,999,999 days, seconds of a day, microseconds of a second. */
export interface Delta extends PyObject {
  $_days: PyValue | undefined;
  $_seconds: PyValue | undefined;
  $_microseconds: PyValue | undefined;
}

/** An instance of `date`, and the first part of one of `datetime`. */
export interface Day extends PyObject {
  $_year: PyValue | undefined;
  $_month: PyValue | undefined;
  $_day: PyValue | undefined;
}

/** An instance of `datetime`. */
export interface Moment extends Day {
  $_hour: PyValue | undefined;
  $_minute: PyValue | undefined;
  $_second: PyValue | undefined;
  $_microsecond: PyValue | undefined;
  $_tzinfo: PyValue | undefined;
  $_fold: PyValue | undefined;
}

export const MICROSECONDS = 1_000_000;
export const SECONDS_A_DAY = 86_400;
export const MICROSECONDS_A_DAY = 86_400_000_000;
/** Days whose microseconds a double holds exactly. */
const SHORT = 100_000;

/** Whether it has the fields of a `timedelta`. */
export function isDelta(value: PyValue): value is Delta & { $_days: Int; $_seconds: Int; $_microseconds: Int } {
  if (!(value instanceof PyObject)) return false;
  const { $_days, $_seconds, $_microseconds } = value as Delta;
  return $_days instanceof Int && $_seconds instanceof Int && $_microseconds instanceof Int;
}

/** Whether it has the fields of a `date`. */
export function isDay(value: PyValue): value is Day & { $_year: Int; $_month: Int; $_day: Int } {
  if (!(value instanceof PyObject)) return false;
  const { $_year, $_month, $_day } = value as Day;
  return $_year instanceof Int && $_month instanceof Int && $_day instanceof Int;
}

type Clock = Moment & { $_hour: Int; $_minute: Int; $_second: Int; $_microsecond: Int };

/** Whether it has the fields of a `datetime`. */
export function isMoment(value: PyValue): value is Clock & { $_year: Int; $_month: Int; $_day: Int } {
  if (!isDay(value)) return false;
  const { $_hour, $_minute, $_second, $_microsecond } = value as unknown as Moment;
  return $_hour instanceof Int && $_minute instanceof Int && $_second instanceof Int && $_microsecond instanceof Int;
}

/** The number of a day. */
export function ordinalOfDay(day: { $_year: Int; $_month: Int; $_day: Int }): number {
  return ordinalOf(day.$_year.n, day.$_month.n, day.$_day.n);
}

/** Seconds since midnight. */
export function secondsOfDay(clock: { $_hour: Int; $_minute: Int; $_second: Int }): number {
  return (clock.$_hour.n * 60 + clock.$_minute.n) * 60 + clock.$_second.n;
}

/** `(days · 86400 + seconds) · 10⁶ + microseconds`: a number where that is exact, else a bigint. */
export function totalMicroseconds(days: number, seconds: number, microseconds: number): number | bigint {
  if (days < SHORT && days > -SHORT) return (days * SECONDS_A_DAY + seconds) * MICROSECONDS + microseconds;
  return BigInt(days) * BigInt(MICROSECONDS_A_DAY) + BigInt(seconds * MICROSECONDS + microseconds);
}

/** An instance with nothing in it. */
export function blank(cls: PyClass): PyObject {
  return new (cls.js as new () => PyObject)();
}

/** Puts in the fields of a `timedelta`: any seconds and microseconds, which are carried; false where that leaves its range. */
export function storeDelta(self: PyObject, days: number, seconds: number, microseconds: number): boolean {
  const moreSeconds = Math.floor(microseconds / MICROSECONDS);
  const allSeconds = seconds + moreSeconds;
  const moreDays = Math.floor(allSeconds / SECONDS_A_DAY);
  const allDays = days + moreDays;
  if (allDays > 999_999_999 || allDays < -999_999_999) return false;
  const delta = self as Delta;
  delta.$_days = int(allDays);
  delta.$_seconds = int(allSeconds - moreDays * SECONDS_A_DAY);
  delta.$_microseconds = int(microseconds - moreSeconds * MICROSECONDS);
  return true;
}

/** Puts in the fields of a `date`. */
export function storeDay(self: PyObject, year: PyValue, month: PyValue, day: PyValue): void {
  const made = self as Day;
  made.$_year = year;
  made.$_month = month;
  made.$_day = day;
}

/** Puts in what a `datetime` has besides its date. */
export function storeClock(
  self: PyObject,
  hour: PyValue,
  minute: PyValue,
  second: PyValue,
  microsecond: PyValue,
  zone: PyValue,
  fold: PyValue,
): void {
  const made = self as Moment;
  made.$_hour = hour;
  made.$_minute = minute;
  made.$_second = second;
  made.$_microsecond = microsecond;
  made.$_tzinfo = zone;
  made.$_fold = fold;
}
