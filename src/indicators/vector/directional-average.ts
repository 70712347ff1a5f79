/**
 * Wilder's average directional index, in the form of Jesse's adx.
 *
 * @module
 */
import {
  absolute,
  add,
  choose,
  constant,
  DOUBLE,
  divide,
  exchanged,
  firstAndSecond,
  firstTwice,
  isEqual,
  load,
  loadPair,
  multiply,
  splat,
  storeSecond,
  subtract,
  VECTOR_BYTES,
} from './instructions.ts';
import { advance, Kernel, loopUntil } from './kernel.ts';

/** How many candles the average is behind the ranges and movements. */
export const DIRECTIONAL_DELAY = 3;

/**
 * (true ranges, upward movements, downward movements, first average, end of the averages, states, period): the average
 * before each candle. The states: range and period · average, upward and downward movement, and for each of the
 * {@link DIRECTIONAL_DELAY} candles before the first its index, twice. The average is that before these.
 *
 * What is divided by the same number lies in one vector: both movements, and the range with the average. So a candle takes
 * four divisions in place of seven. The average is some candles late, for the range must not wait for it.
 */
export function directionalAverage(): Kernel {
  const kernel = new Kernel();
  const ranges = kernel.parameter('i32');
  const rises = kernel.parameter('i32');
  const falls = kernel.parameter('i32');
  const result = kernel.parameter('i32');
  const end = kernel.parameter('i32');
  const memory = kernel.parameter('i32');
  const length = kernel.parameter('f64');
  const period = kernel.variable('v128');
  const kept = kernel.variable('v128');
  const hundred = kernel.variable('v128');
  const zero = kernel.variable('v128');
  const rangeTwice = kernel.variable('v128');
  const rangeAndAverage = kernel.variable('v128');
  const movements = kernel.variable('v128');
  const parts = kernel.variable('v128');
  const range = kernel.variable('v128');
  const indicators = kernel.variable('v128');
  const others = kernel.variable('v128');
  const sum = kernel.variable('v128');
  const strengths = Array.from({ length: DIRECTIONAL_DELAY }, () => kernel.variable('v128'));
  const [oldest = zero] = strengths;
  const known = choose(
    zero,
    divide(multiply(hundred, absolute(subtract(indicators, others))), sum),
    isEqual(sum, zero),
  );
  return kernel.add(
    period.set(splat(length)),
    kept.set(subtract(period, constant(1))),
    hundred.set(constant(100)),
    zero.set(constant(0)),
    rangeAndAverage.set(load(memory)),
    movements.set(load(memory, VECTOR_BYTES)),
    ...strengths.map((strength, index) => strength.set(load(memory, (2 + index) * VECTOR_BYTES))),
    loopUntil(result, end, DOUBLE, [
      parts.set(divide(rangeAndAverage, period)),
      storeSecond(result, parts),
      movements.set(add(subtract(movements, divide(movements, period)), loadPair(rises, falls, 0))),
      range.set(add(subtract(rangeAndAverage, parts), loadPair(ranges, ranges, 0))),
      rangeTwice.set(firstTwice(range)),
      indicators.set(divide(multiply(hundred, movements), rangeTwice)),
      others.set(exchanged(indicators)),
      sum.set(add(indicators, others)),
      rangeAndAverage.set(firstAndSecond(range, add(multiply(parts, kept), oldest))),
      ...strengths.map((strength, index) =>
        strength.set(strengths[index + 1] ?? choose(zero, known, isEqual(rangeTwice, zero))),
      ),
      advance(ranges, DOUBLE),
      advance(rises, DOUBLE),
      advance(falls, DOUBLE),
    ]),
  );
}
