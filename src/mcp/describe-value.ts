/**
 * Values in error messages.
 *
 * @module
 */

/** Longest rendering, in characters. */
const LONGEST = 80;

/** A value as a person would point at it: short, with its type where that is what matters. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return shorten(JSON.stringify(value));
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty array' : `an array (${shorten(JSON.stringify(value))})`;
  return `an object (${shorten(JSON.stringify(value) ?? typeof value)})`;
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
