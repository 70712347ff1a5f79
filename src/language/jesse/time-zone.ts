/**
 * Local time of time zones, from the zone tables that JavaScript has.
 *
 * @module
 */
import { DAY, MINUTE } from '../../candles/timeframe.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether there is a time zone of that IANA name. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Minutes since 1970-01-01T00:00 on the clocks of `zone` at `time` (ms UTC). */
export function localMinuteOf(zone: string, time: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(time)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) / MINUTE;
}

/**
 * The time (ms UTC) at which the clocks of `zone` show `minute` (since 1970-01-01T00:00). Of two such times the earlier
 * one; a time that the clocks leap over counts with the offset before the leap.
 */
export function utcOfLocalMinute(zone: string, minute: number): number {
  const naive = minute * MINUTE;
  const offsetBefore = localMinuteOf(zone, naive - DAY) * MINUTE - (naive - DAY);
  const first = naive - offsetBefore;
  if (localMinuteOf(zone, first) === minute) return first;
  const offsetAfter = localMinuteOf(zone, naive + DAY) * MINUTE - (naive + DAY);
  const second = naive - offsetAfter;
  return localMinuteOf(zone, second) === minute ? second : first;
}
