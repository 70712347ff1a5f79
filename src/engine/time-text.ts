/**
 * Times as text, computed without a calendar object.
 *
 * @module
 */
import { DAY } from '../candles/timeframe.ts';

/** ISO text of a time in ms as Jesse's `timestamp_to_time` gives it: `2018-02-01T00:00:00+00:00`. */
export function isoText(time: number): string {
  const days = Math.floor(time / DAY);
  const rest = time - days * DAY;
  const { year, month, day } = civilDate(days);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const clock = `${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}`;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${clock}+00:00`;
}

/** Proleptic Gregorian date of a count of days since 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function civilDate(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
