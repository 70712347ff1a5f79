/**
 * Times for people and replies.
 *
 * @module
 */

/**
 * Milliseconds since the epoch as ISO-8601 UTC, without milliseconds where they are zero; a number that is no time as it is,
 * since messages about wrong times name them.
 */
export function isoTime(milliseconds: number): string {
  if (!(Math.abs(milliseconds) <= LATEST)) return String(milliseconds);
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** The last time that there is a date for. */
const LATEST = 8.64e15;

/** The same to the minute: `2024-01-05T12:30Z`. */
export function isoMinute(milliseconds: number): string {
  return isoTime(milliseconds).replace(/:\d\d(\.\d+)?Z$/, 'Z');
}

/** The day: `2024-01-05`. */
export function isoDay(milliseconds: number): string {
  return isoTime(milliseconds).replace(/T.*$/, '');
}

/** {@link isoTime}, with null for null and for what is no number. */
export function isoTimeOrNull(milliseconds: number | null): string | null {
  return milliseconds === null || !Number.isFinite(milliseconds) ? null : isoTime(milliseconds);
}
