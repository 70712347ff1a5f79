/**
 * A series as one line of text.
 *
 * @module
 */

const BARS = '▁▂▃▄▅▆▇█';

/** The values as bars from lowest to highest, at most `width` of them; the last value of each stretch stands for it. */
export function sparkline(values: readonly number[], width: number): string {
  const known = values.filter(Number.isFinite);
  const count = Math.min(width, known.length);
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  return Array.from({ length: count }, (_, index) => {
    const value = known[Math.ceil(((index + 1) * known.length) / count) - 1] ?? low;
    const level = range === 0 ? 0 : Math.round(((value - low) / range) * (BARS.length - 1));
    return BARS[level];
  }).join('');
}
