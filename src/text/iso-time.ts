/**
 * Times for people and replies.
 *
 * @module
 */

/** Milliseconds since the epoch as ISO-8601 UTC, without milliseconds where they are zero. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** The same with null for null. */
export function isoTimeOrNull(milliseconds: number | null): string | null {
  return milliseconds === null || !Number.isFinite(milliseconds) ? null : isoTime(milliseconds);
}
