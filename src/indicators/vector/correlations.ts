/**
 * Correlation of windows with two waves.
 *
 * @module
 */
import {
  add,
  addIntegers,
  both,
  choose,
  constant,
  DOUBLE,
  divide,
  isEqual,
  isGreater,
  load,
  loadTwice,
  multiply,
  splat,
  squareRoot,
  store,
  subtract,
  VECTOR_BYTES,
  type Vector,
} from './instructions.ts';
import { advance, Kernel, loopUntil, type Variable } from './kernel.ts';

const VECTORS = 2;
const TURN_BYTES = VECTORS * VECTOR_BYTES;

/**
 * (newest value of the first window, first weight of a wave, its end, bytes to the other wave, first result of the one
 * wave, end of these, first result of the other, period, then of both waves Σ w and period · Σ w² − (Σ w)²): Pearson's
 * correlation of the values, the newest first, with both waves, NaN where one does not vary. A NaN counts as 0.
 */
export function correlations(): Kernel {
  const kernel = new Kernel();
  const source = kernel.parameter('i32');
  const weights = kernel.parameter('i32');
  const weightsEnd = kernel.parameter('i32');
  const between = kernel.parameter('i32');
  const result = kernel.parameter('i32');
  const end = kernel.parameter('i32');
  const other = kernel.parameter('i32');
  const period = splat(kernel.parameter('f64'));
  const waves = [result, other].map((to, index) => ({
    to,
    index,
    sum: splat(kernel.parameter('f64')),
    variation: splat(kernel.parameter('f64')),
  }));
  const value = kernel.variable('i32');
  const at = kernel.variable('i32');
  const known = kernel.variable('v128');
  const columns = () => Array.from({ length: VECTORS }, () => kernel.variable('v128'));
  const [sums, squares, variations] = [columns(), columns(), columns()];
  const products = waves.map(columns);
  const every = Array.from({ length: VECTORS }, (_, index) => index);
  const sum = (index: number) => sums[index] as Variable<'v128'>;
  const square = (index: number) => squares[index] as Variable<'v128'>;
  const variation = (index: number) => variations[index] as Variable<'v128'>;
  const product = (wave: number, index: number) => products[wave]?.[index] as Variable<'v128'>;
  const weightOf = (wave: number) => loadTwice(wave === 0 ? at : addIntegers(at, between));
  const correlation = (wave: (typeof waves)[number], index: number): Vector =>
    choose(
      divide(
        subtract(multiply(period, product(wave.index, index)), multiply(sum(index), wave.sum)),
        multiply(squareRoot(variation(index)), squareRoot(wave.variation)),
      ),
      constant(Number.NaN),
      both(isGreater(variation(index), constant(0)), isGreater(wave.variation, constant(0))),
    );
  return kernel.add(
    loopUntil(result, end, TURN_BYTES, [
      ...[...sums, ...squares, ...products.flat()].map((variable) => variable.set(constant(0))),
      value.set(source),
      at.set(weights),
      loopUntil(at, weightsEnd, DOUBLE, [
        ...every.flatMap((index) => [
          known.set(load(value, VECTOR_BYTES * index)),
          known.set(both(known, isEqual(known, known))),
          sum(index).set(add(sum(index), known)),
          square(index).set(add(square(index), multiply(known, known))),
          ...waves.map((wave) =>
            product(wave.index, index).set(add(product(wave.index, index), multiply(known, weightOf(wave.index)))),
          ),
        ]),
        advance(value, -DOUBLE),
      ]),
      ...every.flatMap((index) => [
        variation(index).set(subtract(multiply(period, square(index)), multiply(sum(index), sum(index)))),
        ...waves.map((wave) => store(wave.to, correlation(wave, index), VECTOR_BYTES * index)),
      ]),
      advance(source, TURN_BYTES),
      advance(other, TURN_BYTES),
    ]),
  );
}
