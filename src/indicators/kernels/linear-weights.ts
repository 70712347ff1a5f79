/**
 * Linearly weighted moving averages.
 *
 * @module
 */

/**
 * Σ weight · value / Σ weight with weights 1 (oldest) … period, added from the oldest; `before` (NaN or 0) stands where
 * no window is full.
 */
export function linearWeights(source: Float64Array, period: number, before = Number.NaN): Float64Array {
  const result = new Float64Array(source.length).fill(before);
  const total = (period * (period + 1)) / 2;
  for (let end = Math.max(period, 1); period > 0 && end <= source.length; end++) {
    let sum = 0;
    for (let rank = 1; rank <= period; rank++) sum += rank * (source[end - period + rank - 1] as number);
    result[end - 1] = sum / total;
  }
  return result;
}

/**
 * Hull's average: linear weights of √period over 2 · (half period) − (full period) (A. Hull, 2005). Windows that are not
 * full count as 0, and each window is added from the newest, as Jesse does.
 */
export function hullAverage(source: Float64Array, period: number): Float64Array {
  const half = newestFirst(source, Math.floor(period / 2));
  const full = newestFirst(source, period);
  return newestFirst(
    half.map((value, index) => 2 * value - (full[index] as number)),
    Math.floor(Math.sqrt(period)),
  );
}

function newestFirst(source: Float64Array, period: number): Float64Array {
  const result = new Float64Array(source.length);
  const total = (period * (period + 1)) / 2;
  for (let index = period - 1; period > 0 && index < source.length; index++) {
    let sum = 0;
    for (let age = 0; age < period; age++) sum += (source[index - age] as number) * (period - age);
    result[index] = sum / total;
  }
  return result;
}
