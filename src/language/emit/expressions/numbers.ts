/**
 * Number literals in JavaScript.
 *
 * @module
 */

/** A raw int. */
export function emitInt(value: number | bigint): string {
  const text = typeof value === 'bigint' ? `${value}n` : String(value);
  return text.startsWith('-') ? `(${text})` : text;
}

/** A float; infinities have no name in emitted code, so they are written as a literal that is too large. */
export function emitFloat(value: number): string {
  const text = Object.is(value, -0) ? '-0' : Number.isFinite(value) ? String(value) : value > 0 ? '1e400' : '-1e400';
  return text.startsWith('-') ? `(${text})` : text;
}
