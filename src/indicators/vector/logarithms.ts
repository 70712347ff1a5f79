/**
 * Logarithms as `Math.log` and `Math.log10` compute them (Sun Microsystems' fdlibm, `e_log.c` and `e_log10.c`), bit for bit.
 * NaN stands where they take another way: what is no positive normal number, and what is within 2⁻²⁰ of a power of two.
 *
 * @module
 */
import {
  add,
  bits,
  both,
  choose,
  constant,
  divide,
  either,
  isAtLeast,
  isGreater,
  load,
  multiply,
  shiftRight,
  subtract,
  type Vector,
} from './instructions.ts';
import type { Kernel } from './kernel.ts';
import { type Formula, mapped, type Share } from './map.ts';

const MANTISSA = bits(0x000f_ffff_ffff_ffffn);
const EXPONENT_BITS = 52;
/** The double whose upper half has these bits and whose lower half has none. */
const ofUpperHalf = (upper: bigint): Vector => bits(upper << 32n);
const LEAST_NORMAL = ofUpperHalf(0x0010_0000n);
const INFINITE = constant(Number.POSITIVE_INFINITY);
const ONE = constant(1);
const HALF = constant(0.5);

/** Numbers in [1, 2) from here on are halved. */
const HALVED = ofUpperHalf(0x3ff6_a09cn);
/** Numbers in [1, 2) from the one and under the other are computed in the second form. */
const [SECOND_FORM, SECOND_FORM_END] = [ofUpperHalf(0x3ff6_147an), ofUpperHalf(0x3ff6_b852n)];
/** Numbers in [1, 2) under the one or from the other on lie next to a power of two. */
const [NEAR_LOWER, NEAR_UPPER] = [ofUpperHalf(0x3ff0_0001n), ofUpperHalf(0x3fff_fffen)];

const [LN2_HIGH, LN2_LOW] = [constant(6.9314718036912381649e-1), constant(1.90821492927058770002e-10)];
const EVEN_TERMS = [3.999999999940941908e-1, 2.222219843214978396e-1, 1.531383769920937332e-1].map(constant);
const ODD_TERMS = [
  6.66666666666673513e-1, 2.857142874366239149e-1, 1.818357216161805012e-1, 1.479819860511658591e-1,
].map(constant);

/** 2^52 and what is added to it to have a whole number in the lowest bits. */
const WHOLE = bits(0x4330_0000_0000_0000n);
const BIAS = constant(2 ** 52 + 1023);

const TWO = constant(2);
const ZERO = constant(0);
const UNKNOWN = constant(Number.NaN);
const INVERSE_LN10 = constant(4.34294481903251816668e-1);
const [LOG2_HIGH, LOG2_LOW] = [constant(3.01029995663611771306e-1), constant(3.69423907715893078616e-13)];

/** The steps of both logarithms; `share` and `keep` are those of a {@link Formula}. */
class Steps {
  constructor(
    private readonly share: Share,
    private readonly keep: Share,
  ) {}

  /** The number in [1, 2) with the digits of `value`. */
  digitsOf(value: Vector): Vector {
    return this.share(either(both(value, this.keep(MANTISSA)), this.keep(ONE)));
  }

  /** The exponent of a positive normal `value`. */
  exponentOf(value: Vector): Vector {
    return this.share(subtract(either(shiftRight(value, EXPONENT_BITS), this.keep(WHOLE)), this.keep(BIAS)));
  }

  /** first + w · (second + w · (…)). */
  polynomial([first = ZERO, ...rest]: readonly Vector[], w: Vector): Vector {
    const constantTerm = this.keep(first);
    return rest.length === 0 ? constantTerm : add(constantTerm, multiply(w, this.polynomial(rest, w)));
  }

  /** ln(2^exponent · digits). */
  natural(digits: Vector, exponent: Vector): Vector {
    const { share, keep } = this;
    const [one, half] = [keep(ONE), keep(HALF)];
    const halved = share(isAtLeast(digits, keep(HALVED)));
    const f = share(subtract(choose(multiply(digits, half), digits, halved), one));
    const k = share(add(exponent, both(halved, one)));
    const s = share(divide(f, add(keep(TWO), f)));
    const z = share(multiply(s, s));
    const w = share(multiply(z, z));
    const even = multiply(w, this.polynomial(EVEN_TERMS, w));
    const r = share(add(multiply(z, this.polynomial(ODD_TERMS, w)), even));
    const low = share(multiply(k, keep(LN2_LOW)));
    const square = share(multiply(multiply(half, f), f));
    const second = both(isAtLeast(digits, keep(SECOND_FORM)), isGreater(keep(SECOND_FORM_END), digits));
    const rest = choose(
      subtract(square, add(multiply(s, add(square, r)), low)),
      subtract(multiply(s, subtract(f, r)), low),
      second,
    );
    return subtract(multiply(k, keep(LN2_HIGH)), subtract(rest, f));
  }

  /** `result` where the way taken here is that of fdlibm, NaN elsewhere. */
  whereUsual(result: Vector, value: Vector, digits: Vector): Vector {
    const { keep } = this;
    const normal = both(isAtLeast(value, keep(LEAST_NORMAL)), isGreater(keep(INFINITE), value));
    const usual = both(isAtLeast(digits, keep(NEAR_LOWER)), isGreater(keep(NEAR_UPPER), digits));
    return choose(result, keep(UNKNOWN), both(normal, usual));
  }
}

/** A kernel of one column. */
const ofOne = (formula: (value: Vector, steps: Steps, share: Share, keep: Share) => Vector) => (): Kernel => {
  const ofColumn: Formula = ([from], at, share, _, keep) => {
    if (from === undefined) throw new Error('expected a column');
    return [formula(share(load(from, at)), new Steps(share, keep), share, keep)];
  };
  return mapped(1, ofColumn);
};

/** ln x. */
export const naturalLogarithm = ofOne((value, steps) => {
  const digits = steps.digitsOf(value);
  return steps.whereUsual(steps.natural(digits, steps.exponentOf(value)), value, digits);
});

/** log₁₀ x: of a number under 1 the digits are taken as those of one in [½, 1). */
export const commonLogarithm = ofOne((value, steps, share, keep) => {
  const digits = steps.digitsOf(value);
  const exponent = steps.exponentOf(value);
  const under = share(both(isGreater(keep(ZERO), exponent), keep(ONE)));
  const scale = share(add(exponent, under));
  const logarithm = steps.natural(digits, share(subtract(keep(ZERO), under)));
  const rest = add(multiply(scale, keep(LOG2_LOW)), multiply(keep(INVERSE_LN10), logarithm));
  return steps.whereUsual(add(rest, multiply(scale, keep(LOG2_HIGH))), value, digits);
});
