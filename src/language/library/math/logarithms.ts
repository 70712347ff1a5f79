/**
 * `math.log` and its relatives, which take ints of any size.
 *
 * @module
 */
import { log, log2, log10 } from '../../runtime/algorithms/libm/logarithm.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { divideFloat } from '../../runtime/operators/float-arithmetic.ts';
import { realNumber } from '../../runtime/operators/to-float.ts';
import { indexOrNothing } from '../../runtime/operators/to-index.ts';
import { domainError } from './float-functions.ts';

/** The logarithm of a positive int too large for a double: of its leading bits plus the rest as a power of two. */
function ofBigInt(n: bigint, f: (x: number) => number): number {
  const bits = n.toString(2).length;
  const shift = BigInt(Math.max(0, bits - 1000));
  return f(Number(n >> shift)) + f(2) * Number(shift);
}

function ofNumber(value: PyValue, f: (x: number) => number): number {
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
    native('log', '*args', (args: readonly PyValue[]) => {
      const [value, base] = args;
      if (value === undefined || args.length > 2) throw typeError('math.log requires 1 to 2 arguments');
      const numerator = ofNumber(value, log);
      return base === undefined ? numerator : divideFloat(numerator, ofNumber(base, log));
    }),
    native('log2', 'x, /', (x: PyValue) => ofNumber(x, log2)),
    native('log10', 'x, /', (x: PyValue) => ofNumber(x, log10)),
  ];
}
