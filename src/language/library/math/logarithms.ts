/**
 * `math.log` and its relatives, which take ints of any size.
 *
 * @module
 */
import { frexp } from '../../runtime/algorithms/libm/binary-parts.ts';
import { log, log2, log10 } from '../../runtime/algorithms/libm/logarithm.ts';
import { Int } from '../../runtime/objects/int.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { divideFloat } from '../../runtime/operators/float-arithmetic.ts';
import { realNumber } from '../../runtime/operators/to-float.ts';
import { indexOrNothing } from '../../runtime/operators/to-index.ts';
import { domainError } from './float-functions.ts';

/** The logarithm of a positive int; of one too large for a double that of its fraction plus that of its power of two. */
function ofBigInt(n: bigint, f: (x: number) => number): number {
  const whole = Number(n);
  if (Number.isFinite(whole)) return f(whole);
  const bits = n.toString(2).length;
  const cut = BigInt(bits - 64);
  // the bits that are left out count as one more, which is all that rounding asks of them
  const leading = (n >> cut) | BigInt(n % (1n << cut) !== 0n);
  const { fraction, exponent } = frexp(Number(leading));
  return f(fraction) + f(2) * (exponent + bits - 64);
}

function ofNumber(value: PyValue, f: (x: number) => number): number {
  const plain = typeof value === 'number' ? value : value instanceof Int ? value.n : Number.NaN;
  if (plain > 0 && plain < Number.POSITIVE_INFINITY) return f(plain);
  const index = indexOrNothing(value);
  if (typeof index === 'bigint') {
    if (index <= 0n) throw domainError();
    return ofBigInt(index, f);
  }
  const x = realNumber(value);
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return x;
  if (x <= 0) throw domainError();
  return f(x);
}

/** The functions. */
export function logarithms(): PyNative[] {
  return [
    native('log', 'x, base=None, /', (value: PyValue, base?: PyValue) => {
      const numerator = ofNumber(value, log);
      return base === undefined ? numerator : divideFloat(numerator, ofNumber(base, log));
    }),
    native('log2', 'x, /', (x: PyValue) => ofNumber(x, log2)),
    native('log10', 'x, /', (x: PyValue) => ofNumber(x, log10)),
  ];
}
