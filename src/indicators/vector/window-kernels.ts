/**
 * Sums, lines and distances of windows. Every kernel begins with (oldest value of the first window, bytes of a window, first
 * result, end of the results, period).
 *
 * @module
 */
import {
  absolute,
  add,
  addIntegers,
  constant,
  DOUBLE,
  divide,
  integer,
  isLess,
  load,
  multiply,
  repeat,
  type Statement,
  splat,
  store,
  subtract,
  VECTOR_BYTES,
  type Vector,
} from './instructions.ts';
import { advance, Kernel, loopUntil, type Variable } from './kernel.ts';
import { type Lanes, lanes, setLanes, TURN_BYTES } from './windows.ts';

interface Window {
  readonly kernel: Kernel;
  readonly source: Variable<'i32'>;
  readonly bytes: Variable<'i32'>;
  readonly period: Variable<'f64'>;
  /** The loop over all results, `turn` once for eight windows, with their results. */
  overAll(turn: readonly Statement[], results: readonly Vector[]): Kernel;
}

function windowKernel(): Window {
  const kernel = new Kernel();
  const source = kernel.parameter('i32');
  const bytes = kernel.parameter('i32');
  const result = kernel.parameter('i32');
  const end = kernel.parameter('i32');
  const period = kernel.parameter('f64');
  return {
    kernel,
    source,
    bytes,
    period,
    overAll: (turn, results) =>
      kernel.add(
        loopUntil(result, end, TURN_BYTES, [
          ...turn,
          ...results.map((value, index) => store(result, value, VECTOR_BYTES * index)),
          advance(source, TURN_BYTES),
        ]),
      ),
  };
}

/** Adds the values of each window from the oldest on to `sums`, which begin with 0. */
function addWindow(
  { kernel, source, bytes }: Window,
  sums: Lanes,
  term: (value: Vector, index: number) => Vector,
  each: readonly Statement[] = [],
): Statement[] {
  const value = kernel.variable('i32');
  const last = kernel.variable('i32');
  return [
    ...setLanes(sums, () => constant(0)),
    value.set(source),
    last.set(addIntegers(source, bytes)),
    loopUntil(value, last, DOUBLE, [
      ...setLanes(sums, (sum, offset, index) => add(sum, term(load(value, offset), index))),
      ...each,
    ]),
  ];
}

/** Further parameter: divisor. Σ x / divisor. */
export function windowSums(): Kernel {
  const window = windowKernel();
  const divisor = window.kernel.parameter('f64');
  const sums = lanes(window.kernel);
  return window.overAll(
    addWindow(window, sums, (value) => value),
    sums.map((sum) => divide(sum, splat(divisor))),
  );
}

/** Further parameters: middle, spread. The end of the least-squares line: mean + middle · (Σ (x − mean) · (step − middle) / spread). */
export function linearRegression(): Kernel {
  const window = windowKernel();
  const { kernel, period } = window;
  const middle = kernel.parameter('f64');
  const spread = kernel.parameter('f64');
  const distance = kernel.variable('v128');
  const means = lanes(kernel);
  const covariances = lanes(kernel);
  const meanOf = (index: number): Vector => means[index] as Vector;
  return window.overAll(
    [
      ...addWindow(window, means, (value) => value),
      ...setLanes(means, (sum) => divide(sum, splat(period))),
      distance.set(subtract(constant(0), splat(middle))),
      ...addWindow(window, covariances, (value, index) => multiply(subtract(value, meanOf(index)), distance), [
        distance.set(add(distance, constant(1))),
      ]),
    ],
    covariances.map((covariance, index) =>
      add(meanOf(index), multiply(splat(middle), divide(covariance, splat(spread)))),
    ),
  );
}

/** Further parameter: first sum. Σ |x − sum / period|, the sums being one for each window. */
export function absoluteDeviations(): Kernel {
  const window = windowKernel();
  const { kernel, period } = window;
  const given = kernel.parameter('i32');
  const means = lanes(kernel);
  const sums = lanes(kernel);
  return window.overAll(
    [
      ...setLanes(means, (_, offset) => divide(load(given, offset), splat(period))),
      ...addWindow(window, sums, (value, index) => absolute(subtract(value, means[index] as Vector))),
      advance(given, TURN_BYTES),
    ],
    sums,
  );
}

/** `turn` with the address of each value of a window from the newest, the one of age 1 to the value after it, on. */
function overAges({ kernel, source, bytes }: Window, turn: (earlier: Variable<'i32'>) => Statement[]): Statement[] {
  const earlier = kernel.variable('i32');
  return [
    earlier.set(addIntegers(source, addIntegers(bytes, integer(-DOUBLE)))),
    repeat([...turn(earlier), advance(earlier, -DOUBLE)], isLess(addIntegers(source, integer(-1)), earlier)),
  ];
}

/** Further parameter: inclined. Mean over the ages of (value after the window + age · slope − earlier value). */
export function meanDistances(): Kernel {
  const window = windowKernel();
  const { kernel, source, bytes, period } = window;
  const inclined = kernel.parameter('f64');
  const after = kernel.variable('i32');
  const age = kernel.variable('v128');
  const [values, slopes, sums] = [lanes(kernel), lanes(kernel), lanes(kernel)];
  const at = (variables: Lanes, index: number): Vector => variables[index] as Vector;
  return window.overAll(
    [
      after.set(addIntegers(source, bytes)),
      ...setLanes(values, (_, offset) => load(after, offset)),
      ...setLanes(slopes, (_, offset, index) =>
        divide(multiply(splat(inclined), subtract(load(source, offset), at(values, index))), splat(period)),
      ),
      ...setLanes(sums, () => constant(0)),
      age.set(constant(1)),
      ...overAges(window, (earlier) => [
        ...setLanes(sums, (sum, offset, index) =>
          add(sum, subtract(add(at(values, index), multiply(age, at(slopes, index))), load(earlier, offset))),
        ),
        age.set(add(age, constant(1))),
      ]),
    ],
    sums.map((sum) => divide(sum, splat(period))),
  );
}

/** Σ (value after the window − earlier value)² over the ages. */
export function squaredDistances(): Kernel {
  const window = windowKernel();
  const { kernel, source, bytes } = window;
  const after = kernel.variable('i32');
  const distance = kernel.variable('v128');
  const [values, sums] = [lanes(kernel), lanes(kernel)];
  return window.overAll(
    [
      after.set(addIntegers(source, bytes)),
      ...setLanes(values, (_, offset) => load(after, offset)),
      ...setLanes(sums, () => constant(0)),
      ...overAges(window, (earlier) =>
        sums.flatMap((sum, index) => [
          distance.set(subtract(values[index] as Vector, load(earlier, VECTOR_BYTES * index))),
          sum.set(add(sum, multiply(distance, distance))),
        ]),
      ),
    ],
    sums,
  );
}
