/**
 * Days of the proleptic Gregorian calendar, counted as Python's `toordinal` does: 1 January of year 1 is day 1.
 *
 * @module
 */

/** The last day that `datetime` knows: 31 December 9999. */
export const LAST_ORDINAL = 3_652_059;
/** 1 January 1970. */
export const EPOCH_ORDINAL = 719_163;

const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month] as number);
}

/** Days of the year before a month. */
export function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE_MONTH[month] as number) + (month > 2 && isLeap(year) ? 1 : 0);
}

/** The day's number. */
export function ordinalOf(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leapDays + daysBeforeMonth(year, month) + day;
}

/** 0 for a Monday. */
export function weekdayOf(ordinal: number): number {
  return (((ordinal + 6) % 7) + 7) % 7;
}

/** Year, month and day of a day's number in one integer, which {@link yearOf}, {@link monthOf} and {@link dayOf} take apart. */
export function dateOf(ordinal: number): number {
  // years that begin with March have their leap day last
  const days = ordinal + 305;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 512 + month * 32 + day;
}

/** See {@link dateOf}. */
export function yearOf(date: number): number {
  return Math.floor(date / 512);
}

/** See {@link dateOf}. */
export function monthOf(date: number): number {
  return (date >> 5) & 15;
}

/** See {@link dateOf}. */
export function dayOf(date: number): number {
  return date & 31;
}

function firstMonday(year: number): number {
  const first = ordinalOf(year, 1, 1);
  const weekday = weekdayOf(first);
  return weekday > 3 ? first - weekday + 7 : first - weekday;
}

/** ISO 8601: year, week (from 1) and day (1 for a Monday). */
export function isoCalendar(ordinal: number): [year: number, week: number, day: number] {
  let year = yearOf(dateOf(ordinal));
  if (ordinal < firstMonday(year)) year--;
  else if (ordinal >= firstMonday(year + 1)) year++;
  const days = ordinal - firstMonday(year);
  return [year, Math.floor(days / 7) + 1, (days % 7) + 1];
}
