/**
 * Calendar months (UTC), the unit that candles are filed by.
 *
 * @module
 */

const MONTH_NAME = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Months since year 0, an integer that orders and counts months. */
export type MonthNumber = number;

/** The month that a time (ms) lies in. */
export function monthOf(time: number): MonthNumber {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** First millisecond of a month. */
export function monthStart(month: MonthNumber): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}

/** `YYYY-MM`. */
export function monthName(month: MonthNumber): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The month that `YYYY-MM` names; null for any other text. */
export function parseMonthName(name: string): MonthNumber | null {
  const match = MONTH_NAME.exec(name);
  return match === null ? null : Number(match[1]) * 12 + Number(match[2]) - 1;
}
