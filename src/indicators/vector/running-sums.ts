/**
 * Sums that go from window to window. Each waits for the one before; what follows from them is computed two at a time.
 *
 * @module
 */
import {
  add,
  addIntegers,
  DOUBLE,
  divide,
  firstAndSecond,
  firstOfBoth,
  integer,
  loadPair,
  loadTwice,
  multiply,
  secondOfBoth,
  splat,
  squareRoot,
  store,
  subtract,
  VECTOR_BYTES,
} from './instructions.ts';
import { advance, Kernel, loopUntil } from './kernel.ts';

/**
 * (first entering value, first leaving one, first mean, end of the means, sum before, period, factor): sum / period · factor
 * with (entering − leaving) added to the sum.
 */
export function runningMeans(): Kernel {
  const kernel = new Kernel();
  const entering = kernel.parameter('i32');
  const leaving = kernel.parameter('i32');
  const result = kernel.parameter('i32');
  const end = kernel.parameter('i32');
  const before = kernel.parameter('f64');
  const period = kernel.parameter('f64');
  const factor = kernel.parameter('f64');
  const first = kernel.variable('v128');
  const sum = kernel.variable('v128');
  const change = (offset: number) =>
    subtract(loadTwice(addIntegers(entering, integer(offset))), loadTwice(addIntegers(leaving, integer(offset))));
  return kernel.add(
    sum.set(splat(before)),
    loopUntil(result, end, VECTOR_BYTES, [
      first.set(add(sum, change(0))),
      sum.set(add(first, change(DOUBLE))),
      store(result, multiply(divide(firstAndSecond(first, sum), splat(period)), splat(factor))),
      advance(entering, VECTOR_BYTES),
      advance(leaving, VECTOR_BYTES),
    ]),
  );
}

/**
 * (first entering value, first leaving one, first mean, first deviation, end of the means, sum before, sum of squares
 * before, period): sum / period and √(sum of squares / period − mean²), the leaving value taken off both sums before the
 * entering one is added.
 */
export function runningDeviations(): Kernel {
  const kernel = new Kernel();
  const entering = kernel.parameter('i32');
  const leaving = kernel.parameter('i32');
  const result = kernel.parameter('i32');
  const deviations = kernel.parameter('i32');
  const end = kernel.parameter('i32');
  const sumBefore = kernel.parameter('f64');
  const squaresBefore = kernel.parameter('f64');
  const period = kernel.parameter('f64');
  const value = kernel.variable('v128');
  const gone = kernel.variable('v128');
  const first = kernel.variable('v128');
  const sums = kernel.variable('v128');
  const mean = kernel.variable('v128');
  const withSquare = (each: typeof value) => firstAndSecond(each, multiply(each, each));
  const moved = (offset: number, from: typeof value, to: typeof value) => [
    value.set(loadTwice(addIntegers(entering, integer(offset)))),
    gone.set(loadTwice(addIntegers(leaving, integer(offset)))),
    to.set(add(subtract(from, withSquare(gone)), withSquare(value))),
  ];
  return kernel.add(
    sums.set(firstAndSecond(splat(sumBefore), splat(squaresBefore))),
    loopUntil(result, end, VECTOR_BYTES, [
      ...moved(0, sums, first),
      ...moved(DOUBLE, first, sums),
      mean.set(divide(firstOfBoth(first, sums), splat(period))),
      store(result, mean),
      store(deviations, squareRoot(subtract(divide(secondOfBoth(first, sums), splat(period)), multiply(mean, mean)))),
      advance(entering, VECTOR_BYTES),
      advance(leaving, VECTOR_BYTES),
      advance(deviations, VECTOR_BYTES),
    ]),
  );
}

/**
 * (of two columns the first values that enter, the first that leave, the first means; end of the first one's means, sums before,
 * periods): both running sums in one vector, the leaving value taken off before the entering one is added, and the means.
 */
export function runningMeanPair(): Kernel {
  const kernel = new Kernel();
  const [entering, enteringOther] = [kernel.parameter('i32'), kernel.parameter('i32')];
  const [leaving, leavingOther] = [kernel.parameter('i32'), kernel.parameter('i32')];
  const [result, other] = [kernel.parameter('i32'), kernel.parameter('i32')];
  const end = kernel.parameter('i32');
  const before = [splat(kernel.parameter('f64')), splat(kernel.parameter('f64'))] as const;
  const [period, otherPeriod] = [splat(kernel.parameter('f64')), splat(kernel.parameter('f64'))];
  const first = kernel.variable('v128');
  const sums = kernel.variable('v128');
  const moved = (from: typeof sums, offset: number) =>
    add(subtract(from, loadPair(leaving, leavingOther, offset)), loadPair(entering, enteringOther, offset));
  return kernel.add(
    sums.set(firstAndSecond(...before)),
    loopUntil(result, end, VECTOR_BYTES, [
      first.set(moved(sums, 0)),
      sums.set(moved(first, DOUBLE)),
      store(result, divide(firstOfBoth(first, sums), period)),
      store(other, divide(secondOfBoth(first, sums), otherPeriod)),
      ...[entering, enteringOther, leaving, leavingOther, other].map((column) => advance(column, VECTOR_BYTES)),
    ]),
  );
}
