/**
 * Counts and figures in sentences.
 *
 * @module
 */

/** `minute` for one, `minutes` for any other count; `many` where an s is not enough. */
export function wordFor(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/** `1 minute`, `0 minutes`, `3 minutes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${wordFor(count, one, many)}`;
}

/** A count for reading, its thousands apart: `1,234`. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}

/** {@link counted} with its thousands apart: `1,234 minutes`. */
export function groupedCount(count: number, one: string): string {
  return `${grouped(count)} ${wordFor(count, one)}`;
}

/** Significant digits of figures in sentences: what adding and multiplying doubles leaves behind comes after them. */
const DIGITS = 12;

/** A computed figure without the noise of binary fractions: `0.3` for 0.1 + 0.2. */
export function withoutNoise(figure: number): number {
  return Number(figure.toPrecision(DIGITS));
}
