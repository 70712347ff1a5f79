/**
 * Logarithms, with the bits of V8's `Math.log` and `Math.log10`, which follow fdlibm (Sun Microsystems, 1993, e_log.c and
 * e_log10.c): the argument is 2^k · (1 + f) with 1 + f between √½ and √2, and log(1 + f) is a polynomial in f / (2 + f).
 * Its branches are computed side by side and chosen from.
 *
 * @module
 */
import {
  add,
  addLongs,
  both,
  choose,
  constant,
  divide,
  either,
  exclusiveOr,
  isEqual,
  isGreater,
  isLessLong,
  load,
  longs,
  multiply,
  type Statement,
  shiftRight,
  store,
  subtract,
  VECTOR_BYTES,
  type Vector,
} from './instructions.ts';
import { advance, Kernel, loopUntil, type Variable } from './kernel.ts';

/** A number whose high word (sign, exponent, 20 bits of the mantissa) is this. */
const high = (word: number): bigint => BigInt(word) << 32n;

const MANTISSA = 0x000f_ffff_ffff_ffffn;
const SMALLEST_NORMAL = 2 ** -1022;
/** An integer added to this double's bits is added to its value. */
const INTEGERS = 2 ** 52 + 2 ** 51;

/** Gives every constant a variable, set once before the loop. */
class Constants {
  readonly statements: Statement[] = [];
  readonly #kernel: Kernel;
  readonly #known = new Map<number | bigint, Variable<'v128'>>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  of = (value: number | bigint): Vector => {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const variable = this.#kernel.variable('v128');
    this.statements.push(variable.set(typeof value === 'bigint' ? longs(value) : constant(value)));
    this.#known.set(value, variable);
    return variable;
  };
}

/** A value that is used more than once. */
function shared(kernel: Kernel, statements: Statement[], value: Vector): Variable<'v128'> {
  const variable = kernel.variable('v128');
  statements.push(variable.set(value));
  return variable;
}

type Share = (value: Vector) => Vector;

/** The exponent of the bits of a double, biased by 1023, as a double. */
const exponentOf = (bits: Vector, { of }: Constants): Vector =>
  subtract(either(shiftRight(bits, 52), of(high(0x4338_0000))), of(INTEGERS));

/** ln 2 in two parts, the first short enough for exact multiples, and the polynomial. */
const [LN2_HIGH, LN2_LOW] = [6.9314718036912381649e-1, 1.90821492927058770002e-10];
const [P1, P2, P3, P4, P5, P6, P7] = [
  6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
  1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1,
] as const;

/** log(bits · 2^−`scaled`) of a normal positive double. */
function naturalLogarithm(bits: Vector, scaled: Vector, constants: Constants, share: Share): Vector {
  const { of } = constants;
  const mantissa = share(both(bits, of(MANTISSA)));
  const halved = share(both(addLongs(mantissa, of(high(0x95f64))), of(high(0x10_0000))));
  const f = share(subtract(either(mantissa, exclusiveOr(halved, of(high(0x3ff0_0000)))), of(1)));
  const exponent = addLongs(shiftRight(bits, 52), shiftRight(halved, 52));
  const biased = subtract(either(exponent, of(high(0x4338_0000))), of(INTEGERS));
  const k = share(subtract(subtract(biased, of(1023)), scaled));
  const [big, small] = [share(multiply(k, of(LN2_HIGH))), share(multiply(k, of(LN2_LOW)))];
  const s = share(divide(f, add(of(2), f)));
  const z = share(multiply(s, s));
  const w = share(multiply(z, z));
  const even = multiply(w, add(of(P2), multiply(w, add(of(P4), multiply(w, of(P6))))));
  const odd = multiply(z, add(of(P1), multiply(w, add(of(P3), multiply(w, add(of(P5), multiply(w, of(P7))))))));
  const r = share(add(odd, even));
  const half = share(multiply(multiply(of(0.5), f), f));
  const tiny = share(multiply(multiply(f, f), subtract(of(0.5), multiply(of(1 / 3), f))));
  const word = share(both(mantissa, of(0x000f_ffff_0000_0000n)));
  const nearOne = isLessLong(both(addLongs(word, of(high(2))), of(0x000f_ffff_0000_0000n)), of(high(3)));
  const outside = either(isLessLong(word, of(high(0x6147a))), isLessLong(of(high(0x6b851)), word));
  const rest = choose(
    subtract(tiny, small),
    choose(
      subtract(multiply(s, subtract(f, r)), small),
      subtract(half, add(multiply(s, add(half, r)), small)),
      outside,
    ),
    nearOne,
  );
  return subtract(big, subtract(rest, f));
}

/** (first value, first result, end of the results): what `formula` gives for the bits of each value, made normal. */
function logarithmKernel(
  formula: (bits: Vector, scaled: Vector, constants: Constants, share: Share) => Vector,
): Kernel {
  const kernel = new Kernel();
  const source = kernel.parameter('i32');
  const result = kernel.parameter('i32');
  const end = kernel.parameter('i32');
  const constants = new Constants(kernel);
  const { of } = constants;
  const body: Statement[] = [];
  const share: Share = (value) => shared(kernel, body, value);
  const raw = share(load(source));
  const tiny = share(isGreater(of(SMALLEST_NORMAL), raw));
  const bits = share(choose(multiply(raw, of(2 ** 54)), raw, tiny));
  const value = formula(bits, both(tiny, of(54)), constants, share);
  const ofNone = choose(of(Number.NEGATIVE_INFINITY), of(Number.NaN), isEqual(raw, of(0)));
  const known = choose(value, ofNone, isGreater(raw, of(0)));
  body.push(
    store(result, choose(raw, known, isEqual(raw, of(Number.POSITIVE_INFINITY)))),
    advance(source, VECTOR_BYTES),
  );
  return kernel.add(...constants.statements, loopUntil(result, end, VECTOR_BYTES, body));
}

export const logarithm = () => logarithmKernel(naturalLogarithm);

const [LOG2_HIGH, LOG2_LOW, PER_LN10] = [
  3.01029995663611771306e-1, 3.69423907715893078616e-13, 4.34294481903251816668e-1,
];

export const decimalLogarithm = () =>
  logarithmKernel((bits, scaled, constants, share) => {
    const { of } = constants;
    const k = share(subtract(subtract(exponentOf(bits, constants), of(1023)), scaled));
    const negative = share(isGreater(of(0), k));
    const y = share(add(k, both(negative, of(1))));
    const exponent = choose(of(high(0x3fe0_0000)), of(high(0x3ff0_0000)), negative);
    const unit = share(either(both(bits, of(MANTISSA)), exponent));
    const natural = naturalLogarithm(unit, of(0), constants, share);
    return add(add(multiply(y, of(LOG2_LOW)), multiply(of(PER_LN10), natural)), multiply(y, of(LOG2_HIGH)));
  });
