/**
 * Last values for several numbers of visible rows at once, for the averages that strategies call most.
 *
 * Each value is the one of a call of its own, bit for bit: its window is added alone, from its first row on. Four windows
 * are added side by side, so that the processor need not wait for one sum before it begins the next.
 *
 * @module
 */
import type { CandleRows } from './candle-slice.ts';
import type { PreparedIndicator } from './compute.ts';
import { exponentialAlpha } from './kernels/exponential-average.ts';

/** Windows added side by side. */
const LANES = 4;
const COLUMNS: Readonly<Record<string, number>> = { open: 1, close: 2, high: 3, low: 4, volume: 5 };

/**
 * Puts the last values for `first`, `first + 1`, … visible rows (a multiple of {@link LANES} of them, at most `count`) into
 * `target` at the index of that number. `candles` must have them all; `seen` is how many rows a last-value form sees.
 * Gives how many were computed: 0 where the indicator is none of these, a window is not whole, or a value is NaN.
 */
export function lastValuesAhead(
  { definition, parameters }: PreparedIndicator,
  candles: CandleRows,
  first: number,
  count: number,
  seen: number,
  target: Float64Array,
): number {
  const column = COLUMNS[parameters.sourceType];
  const fill = definition.name === 'sma' ? fillSimple : definition.name === 'ema' ? fillExponential : null;
  if (fill === null || column === undefined || seen < 1 || first < seen) return 0;
  const period = parameters.number('period');
  if (!Number.isInteger(period) || period < 1 || period > seen) return 0;
  const start = (candles.offset ?? 0) + column * candles.capacity - seen;
  const whole = count - (count % LANES);
  for (let done = 0; done < whole; done += LANES) {
    if (!fill(candles.data, start + first + done, seen, period, target, first + done)) return done;
  }
  return whole;
}

/** As kernels/simple-average.ts: a running sum, the leaving value subtracted first. */
function fillSimple(
  data: Float64Array,
  from: number,
  seen: number,
  period: number,
  target: Float64Array,
  at: number,
): boolean {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const full = from + period;
  for (let index = from; index < full; index++) {
    a += data[index] as number;
    b += data[index + 1] as number;
    c += data[index + 2] as number;
    d += data[index + 3] as number;
  }
  // What leaves and enters one window does so from the next a step later: each value is read once and handed on.
  let left = data[from] as number;
  let leftNext = data[from + 1] as number;
  let leftThird = data[from + 2] as number;
  let right = data[full] as number;
  let rightNext = data[full + 1] as number;
  let rightThird = data[full + 2] as number;
  const end = from + seen + LANES - 1;
  for (let index = full + LANES - 1, back = from + LANES - 1; index < end; index++, back++) {
    const leftLast = data[back] as number;
    const rightLast = data[index] as number;
    a = a - left + right;
    b = b - leftNext + rightNext;
    c = c - leftThird + rightThird;
    d = d - leftLast + rightLast;
    left = leftNext;
    leftNext = leftThird;
    leftThird = leftLast;
    right = rightNext;
    rightNext = rightThird;
    rightThird = rightLast;
  }
  return put(target, at, a / period, b / period, c / period, d / period);
}

/** As kernels/exponential-average.ts: seeded with the first value. */
function fillExponential(
  data: Float64Array,
  from: number,
  seen: number,
  period: number,
  target: Float64Array,
  at: number,
): boolean {
  const alpha = exponentialAlpha(period);
  const keep = 1 - alpha;
  let a = data[from] as number;
  let b = data[from + 1] as number;
  let c = data[from + 2] as number;
  let d = data[from + 3] as number;
  // The weighed value of one window is that of the next a step later.
  let first = alpha * b;
  let second = alpha * c;
  let third = alpha * d;
  const end = from + seen + LANES - 1;
  for (let index = from + LANES; index < end; index++) {
    const last = alpha * (data[index] as number);
    a = first + keep * a;
    b = second + keep * b;
    c = third + keep * c;
    d = last + keep * d;
    first = second;
    second = third;
    third = last;
  }
  return put(target, at, a, b, c, d);
}

function put(target: Float64Array, at: number, a: number, b: number, c: number, d: number): boolean {
  const sum = a + b + c + d;
  if (Number.isNaN(sum)) return false;
  target[at] = a;
  target[at + 1] = b;
  target[at + 2] = c;
  target[at + 3] = d;
  return true;
}
