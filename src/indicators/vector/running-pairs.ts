/**
 * Two sums that go from value to value, in one vector; what follows from them is computed for two places at a time.
 *
 * @module
 */
import {
  add,
  both,
  choose,
  constant,
  DOUBLE,
  divide,
  firstAndSecond,
  firstOfBoth,
  type Integer,
  isEqual,
  isGreater,
  load,
  multiply,
  negative,
  type Statement,
  secondOfBoth,
  splat,
  store,
  subtract,
  VECTOR_BYTES,
  type Vector,
} from './instructions.ts';
import { advance, Kernel, loopUntil } from './kernel.ts';
import type { Share } from './map.ts';

/** Both sums and the index at two places, and the values that enter there. */
interface Places {
  readonly first: Vector;
  readonly second: Vector;
  readonly index: Vector;
  readonly value: Vector;
}

/** What two sums grow by at two places: a vector for each sum. */
type Change = readonly [first: Vector, second: Vector];

interface RunningPair {
  readonly factors: number;
  /** What the sums grow by for the values that enter, and shrink by for those that leave, from `address` on. */
  change(address: Integer, index: Vector, share: Share): Change;
  result(places: Places, factors: readonly Vector[], share: Share): Vector;
}

const PAIR = constant(2);
const firstIndices = (): Vector => firstAndSecond(constant(0), constant(1));

/** The sums after each of two places: those before, grown by the change. */
function grown(sums: Vector, [first, second]: Change, share: Share): readonly [Vector, Vector] {
  const once = share(add(sums, firstOfBoth(first, second)));
  return [once, share(add(once, secondOfBoth(first, second)))];
}

/**
 * A kernel (first value that enters, first that leaves, first result, end of the results, places between the two, …factors):
 * before each result the change of the entering value, less that of the leaving one, is added to the sums, which begin
 * with 0. The first value that enters has the index 0.
 */
const runningPair =
  ({ factors: count, change, result }: RunningPair) =>
  (): Kernel => {
    const kernel = new Kernel();
    const entering = kernel.parameter('i32');
    const leaving = kernel.parameter('i32');
    const to = kernel.parameter('i32');
    const end = kernel.parameter('i32');
    const between = splat(kernel.parameter('f64'));
    const factors = Array.from({ length: count }, () => splat(kernel.parameter('f64')));
    const index = kernel.variable('v128');
    const sums = kernel.variable('v128');
    const { body, share } = sharing(kernel);
    const entered = change(entering, index, share);
    const left = change(leaving, share(subtract(index, between)), share);
    const changes = [subtract(entered[0], left[0]), subtract(entered[1], left[1])].map(share);
    const [once, twice] = grown(sums, changes as [Vector, Vector], share);
    const places = {
      first: share(firstOfBoth(once, twice)),
      second: share(secondOfBoth(once, twice)),
      index,
      value: share(load(entering)),
    };
    body.push(
      store(to, result(places, factors, share)),
      sums.set(twice),
      index.set(add(index, PAIR)),
      advance(entering, VECTOR_BYTES),
      advance(leaving, VECTOR_BYTES),
    );
    return kernel.add(sums.set(constant(0)), index.set(firstIndices()), loopUntil(to, end, VECTOR_BYTES, body));
  };

/** Statements in which each value that is shared is computed once. */
function sharing(kernel: Kernel): { readonly body: Statement[]; readonly share: Share } {
  const body: Statement[] = [];
  const share: Share = (value) => {
    const variable = kernel.variable('v128');
    body.push(variable.set(value));
    return variable;
  };
  return { body, share };
}

/** Σ value and Σ index · value. */
const ofValues = (address: Integer, index: Vector, share: Share): Change => {
  const value = share(load(address));
  return [value, share(multiply(index, value))];
};

/** Σ of rises and Σ of falls, `address` being that of the value before. */
const ofMoves = (address: Integer, _: Vector, share: Share): Change => {
  const move = share(subtract(load(address, DOUBLE), load(address)));
  const zero = constant(0);
  return [both(move, isGreater(move, zero)), both(negative(move), isGreater(zero, move))];
};

/** Chande's momentum: 100 · (rises − falls) / (rises + falls), 0 without a move. The addresses are one value early. */
export const momentumOscillator = runningPair({
  factors: 0,
  change: ofMoves,
  result({ first, second }, _, share) {
    const sum = share(add(first, second));
    const percent = divide(multiply(constant(100), subtract(first, second)), sum);
    return choose(constant(0), percent, isEqual(sum, constant(0)));
  },
});

/**
 * Factors: period, Σ step, period · Σ step² − (Σ step)², scalar. The distance of the value from the end of its window's
 * least-squares line, · scalar / value; NaN for a value of 0.
 */
export const forecastOscillator = runningPair({
  factors: 4,
  change: ofValues,
  result({ first: sum, second: weighted, index, value }, factors, share) {
    const [period, steps, spread, scalar] = factors as [Vector, Vector, Vector, Vector];
    const start = add(subtract(index, period), constant(1));
    const product = multiply(period, subtract(weighted, multiply(start, sum)));
    const slope = share(divide(subtract(product, multiply(steps, sum)), spread));
    const middle = divide(subtract(sum, multiply(slope, steps)), period);
    const line = add(middle, multiply(slope, subtract(period, constant(1))));
    const distance = divide(multiply(scalar, subtract(value, line)), value);
    return choose(constant(Number.NaN), distance, isEqual(value, constant(0)));
  },
});

/** −((1 + index) · Σ value − Σ index · value) / Σ value, 0 where that sum is 0. */
export const centerOfGravity = runningPair({
  factors: 0,
  change: ofValues,
  result({ first: sum, second: weighted, index }) {
    const distance = subtract(multiply(add(constant(1), index), sum), weighted);
    return choose(constant(0), divide(negative(distance), sum), isEqual(sum, constant(0)));
  },
});

/**
 * (first value, first result, end of the results, sums before the first value, those `period` − 1 places before, period, Σ step,
 * Σ step / period, Σ step² − Σ step · that): the distance of each value from the end of its window's least-squares line
 * in percent of the value, 0 for a value of 0. Σ value and Σ index · value of a window are differences of sums from the
 * first value on, which are kept.
 */
export function percentFromLine(): Kernel {
  const kernel = new Kernel();
  const source = kernel.parameter('i32');
  const result = kernel.parameter('i32');
  const end = kernel.parameter('i32');
  const sumsBefore = kernel.parameter('i32');
  const starts = kernel.parameter('i32');
  const factors = Array.from({ length: 4 }, () => splat(kernel.parameter('f64')));
  const [period, steps, middle, spread] = factors as [Vector, Vector, Vector, Vector];
  const { body, share } = sharing(kernel);
  const index = kernel.variable('v128');
  const total = kernel.variable('v128');
  const one = constant(1);
  const value = share(load(source));
  const totals = grown(total, [value, share(multiply(index, value))], share);
  const windows = totals.map((sums, place) => {
    body.push(store(sumsBefore, sums, (place + 1) * VECTOR_BYTES));
    return share(subtract(sums, load(starts, place * VECTOR_BYTES)));
  });
  const [first, second] = windows as [Vector, Vector];
  const start = share(subtract(add(index, one), period));
  const sum = share(firstOfBoth(first, second));
  const mean = share(divide(sum, period));
  const product = subtract(secondOfBoth(first, second), multiply(start, sum));
  const slope = share(divide(subtract(product, multiply(steps, mean)), spread));
  const line = add(multiply(slope, subtract(period, one)), subtract(mean, multiply(slope, middle)));
  const percent = divide(multiply(constant(100), subtract(value, line)), value);
  return kernel.add(
    index.set(firstIndices()),
    total.set(constant(0)),
    store(sumsBefore, total),
    loopUntil(result, end, VECTOR_BYTES, [
      ...body,
      store(result, choose(constant(0), percent, isEqual(value, constant(0)))),
      total.set(totals[1]),
      index.set(add(index, PAIR)),
      advance(source, VECTOR_BYTES),
      advance(sumsBefore, 2 * VECTOR_BYTES),
      advance(starts, 2 * VECTOR_BYTES),
    ]),
  );
}
