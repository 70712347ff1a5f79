/**
 * `math`: functions of ints, and from floats to ints.
 *
 * @module
 */
import { callSpecial } from '../../runtime/calls/special.ts';
import { overflowError, typeError, valueError } from '../../runtime/exceptions/raise.ts';
import { classOf, typeName } from '../../runtime/objects/class-of.ts';
import { int, isInt, makeInt } from '../../runtime/objects/int.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { floatOrNothing, realNumber } from '../../runtime/operators/to-float.ts';
import { indexOrNothing, toIndex } from '../../runtime/operators/to-index.ts';
import { floatToInteger } from '../../runtime/operators/to-integer.ts';
import { budget } from '../../runtime/world/budget.ts';

const SAFE = 2 ** 53;

function rounding(name: string, special: string, f: (x: number) => number): PyNative {
  return native(name, 'x, /', (x: PyValue) => {
    if (typeof x === 'number') {
      const whole = f(x);
      return whole < SAFE && whole > -SAFE ? int(whole) : makeInt(floatToInteger(whole));
    }
    if (isInt(x) || typeof x === 'boolean') return makeInt(toIndex(x));
    const cls = classOf(x);
    const own = cls.definer(special);
    if (own !== undefined && !(own.isNative && floatOrNothing(x) !== undefined)) return callSpecial(x, special, []);
    if (name === 'trunc') throw typeError(`type ${typeName(x)} doesn't define __trunc__ method`);
    return makeInt(floatToInteger(f(realNumber(x))));
  });
}

const bigIndex = (value: PyValue): bigint => BigInt(toIndex(value));
const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

/** The greatest common divisor of two numbers that are not negative. */
function divisor(a: bigint, b: bigint): bigint {
  // Floats as fractions have powers of two below them: what both share is the lowest bit of the other, if it is smaller.
  if (a !== 0n && b !== 0n && (b & (b - 1n)) === 0n) {
    budget.burn(1);
    const lowest = a & -a;
    return lowest < b ? lowest : b;
  }
  const words = b < 2n ** 64n ? 1 : b.toString(16).length / 16;
  while (b !== 0n) {
    [a, b] = [b, a % b];
    budget.burn(words);
  }
  return a;
}

function integerRoot(n: bigint): bigint {
  if (n < 0n) throw valueError('isqrt() argument must be nonnegative');
  if (n < 2n) return n;
  const isLong = n > 2n ** 1000n;
  const digits = isLong ? n.toString(16).length : 0;
  let guess = isLong ? 1n << BigInt(digits * 2) : BigInt(Math.floor(Math.sqrt(Number(n)))) || 1n;
  for (;;) {
    budget.burn(1 + (digits / 16) ** 2 / 25);
    const next = (guess + n / guess) >> 1n;
    if (next === guess || next === guess + 1n || next === guess - 1n) {
      let root = next;
      while (root * root > n) root--;
      while ((root + 1n) * (root + 1n) <= n) root++;
      return root;
    }
    guess = next;
  }
}

/** n · (n − 1) · … of `count` factors. */
function fallingProduct(n: bigint, count: bigint): bigint {
  let product = 1n;
  for (let index = 0n; index < count; index++) {
    product *= n - index;
    if ((index & 255n) === 0n) budget.allocate(product.toString(16).length);
    budget.burn(1);
  }
  return product;
}

function checkedSizes(n: PyValue, k: PyValue): [bigint, bigint] {
  const [a, b] = [bigIndex(n), bigIndex(k)];
  if (a < 0n) throw valueError('n must be a non-negative integer');
  if (b < 0n) throw valueError('k must be a non-negative integer');
  return [a, b];
}

function factorial(value: PyValue): PyValue {
  if (indexOrNothing(value) === undefined) {
    throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  }
  const n = bigIndex(value);
  if (n < 0n) throw valueError('factorial() not defined for negative values');
  if (n > 2n ** 31n) throw overflowError('factorial() argument should not exceed 9223372036854775807');
  return makeInt(fallingProduct(n, n));
}

/** The functions. */
export function integerFunctions(): PyNative[] {
  return [
    rounding('ceil', '__ceil__', Math.ceil),
    rounding('floor', '__floor__', Math.floor),
    rounding('trunc', '__trunc__', Math.trunc),
    native('factorial', 'x, /', factorial),
    native('isqrt', 'n, /', (n: PyValue) => makeInt(integerRoot(bigIndex(n)))),
    native('gcd', '*integers', (values: readonly PyValue[]) =>
      makeInt(values.reduce((result: bigint, value) => divisor(result, absolute(bigIndex(value))), 0n)),
    ),
    native('lcm', '*integers', (values: readonly PyValue[]) =>
      makeInt(
        values.reduce((result: bigint, value) => {
          const n = absolute(bigIndex(value));
          return n === 0n || result === 0n ? 0n : (result / divisor(result, n)) * n;
        }, 1n),
      ),
    ),
    native('comb', 'n, k, /', (n: PyValue, k: PyValue) => {
      const [a, b] = checkedSizes(n, k);
      if (b > a) return makeInt(0);
      const few = b > a - b ? a - b : b;
      return makeInt(fallingProduct(a, few) / fallingProduct(few, few));
    }),
    native('perm', 'n, k=None, /', (n: PyValue, k: PyValue | undefined) => {
      if (k === undefined || k === null) return factorial(n);
      const [a, b] = checkedSizes(n, k);
      return makeInt(b > a ? 0 : fallingProduct(a, b));
    }),
  ];
}
