/**
 * `np.poly1d`: a polynomial that can be called.
 *
 * @module
 */

import { int } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { NotImplemented, PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../../runtime/operators/symbols.ts';
import { toIndex } from '../../runtime/operators/to-index.ts';
import { formatPercent } from '../../runtime/text/percent-format.ts';
import { repr } from '../../runtime/text/repr.ts';
import { FLOAT64 } from '../array/dtype.ts';
import { scalarAt } from '../array/element.ts';
import { valueFailure } from '../array/failure.ts';
import { asArray, asFloats, integersOver } from '../array/from-value.ts';
import { arrayOver, type NdArray, numbersOf } from '../array/nd-array.ts';
import { ravel } from '../array/reshape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { isArrayLike } from '../scalars/protocol.ts';
import { applyBinary, applyUnary } from '../ufuncs/apply.ts';
import { divide } from '../ufuncs/arithmetic.ts';
import { negative } from '../ufuncs/unary.ts';
import { type Argument, flagOf, integerOf } from './arguments.ts';
import { CALCULUS } from './calculus.ts';
import type { FunctionTable } from './function-table.ts';
import { floatsOf } from './order.ts';
import { POLYNOMIALS, polyval } from './polynomials.ts';
import { sliceAxis } from './shapes.ts';

type Run = (...args: PyValue[]) => PyValue;

function run(table: Readonly<Record<string, readonly [string, unknown]>>, name: string): Run {
  return (table[name] as readonly [string, Run])[1];
}

/** Without leading zeros, at least one coefficient. */
function trimmed(coefficients: NdArray): NdArray {
  const data = numbersOf(coefficients);
  const positions = positionsOf(coefficients);
  const first = positions.findIndex((position) => data[position] !== 0);
  if (first < 0) return sliceAxis(coefficients, 0, Math.max(0, coefficients.size - 1), coefficients.size);
  return sliceAxis(coefficients, 0, first, coefficients.size);
}

/** A term as numpy writes it before the powers are raised; nothing for a coefficient that is shown as zero. */
function termText(coefficient: number, power: number): string {
  const shown = formatPercent('%.4g', coefficient) as string;
  if (shown === '0') return '';
  if (power === 0) return shown;
  return power === 1 ? `${shown} x` : `${shown} x**${power}`;
}

const LINE = 70;

/** The powers on a line of their own above the rest. */
function raisedPowers(text: string): string {
  let [above, below, finished, from] = ['', '', ' ', 0];
  for (const { 0: whole, 1: power, index } of text.matchAll(/\*\*([0-9]*)/g)) {
    const part = text.slice(from, index);
    from = index + whole.length;
    const width = (power as string).length;
    const partBelow = part + ' '.repeat(width - 1);
    const partAbove = ' '.repeat(part.length - 1) + power;
    if (below.length + partBelow.length > LINE || above.length + partAbove.length > LINE) {
      finished += `${above}\n${below}\n `;
      [above, below] = [partAbove, partBelow];
    } else {
      above += partAbove;
      below += partBelow;
    }
  }
  return `${finished}${above}\n${below}${text.slice(from)}`;
}

/** A polynomial, highest power first. */
export class Polynomial extends PyObject {
  readonly coefficients: NdArray;

  constructor(coefficients: NdArray) {
    super();
    this.coefficients = trimmed(ravel(coefficients));
  }

  get order(): number {
    return this.coefficients.size - 1;
  }

  override call(args: readonly PyValue[]): PyValue {
    return polyval(this.coefficients, args[0] ?? null);
  }

  override length(): number {
    return this.order;
  }

  override getItem(key: PyValue): PyValue {
    const power = Number(toIndex(key));
    if (power < 0 || power > this.order) return int(0);
    return scalarAt(
      this.coefficients,
      this.coefficients.offset + (this.order - power) * (this.coefficients.strides[0] as number),
    );
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    if ((symbol !== '==' && symbol !== '!=') || !(other instanceof Polynomial)) return super.compare(symbol, other);
    const [a, b] = [floatsOf(this.coefficients), floatsOf(other.coefficients)];
    const same = a.length === b.length && a.every((coefficient, k) => coefficient === b[k]);
    return same === (symbol === '==');
  }

  override unary(symbol: UnarySymbol): PyValue {
    if (symbol === '+') return this;
    if (symbol !== '-') return super.unary(symbol);
    return new Polynomial(applyUnary(negative, this.coefficients));
  }

  /** `self / number` and `self ** count`. */
  private scaled(symbol: '/' | '**', other: PyValue): PyValue {
    if (symbol === '/') return new Polynomial(applyBinary(divide, this.coefficients, asArray(other)));
    const count = integerOf(other);
    if (count < 0) throw valueFailure('Power to non-negative integers only.');
    let product: PyValue = new Polynomial(integersOver([1]));
    for (let k = 0; k < count; k++) product = this.binary('*', product, false);
    return product;
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    if (!(other instanceof Polynomial) && !isArrayLike(other)) return NotImplemented;
    if ((symbol === '/' || symbol === '**') && !reflected && !(other instanceof Polynomial))
      return this.scaled(symbol, other);
    const right = other instanceof Polynomial ? other.coefficients : asArray(other);
    const [a, b] = reflected ? [right, this.coefficients] : [this.coefficients, right];
    switch (symbol) {
      case '+':
        return new Polynomial(run(POLYNOMIALS, 'polyadd')(a, b) as NdArray);
      case '-':
        return new Polynomial(run(POLYNOMIALS, 'polysub')(a, b) as NdArray);
      case '*':
        return new Polynomial(run(CALCULUS, 'convolve')(ravel(a), ravel(b)) as NdArray);
      default:
        return NotImplemented;
    }
  }

  override repr(): string {
    return `poly1d(${repr(this.coefficients).slice('array('.length, -1)})`;
  }

  override str(): string {
    return raisedPowers(
      floatsOf(this.coefficients).reduce((text, coefficient, k) => {
        const term = termText(coefficient, this.order - k);
        if (k === 0) return term === '' ? '0' : term;
        if (term === '') return text;
        return term.startsWith('-') ? `${text} - ${term.slice(1)}` : `${text} + ${term}`;
      }, '0'),
    );
  }
}

/** Those of the functions that give a polynomial where they get one. */
export const OF_POLYNOMIALS: FunctionTable = Object.fromEntries(
  ['polyadd', 'polysub', 'polymul', 'polyder', 'polyint'].map((name) => {
    const [signature, compute] = POLYNOMIALS[name] as FunctionTable[string];
    const wrapped = (...args: PyValue[]): PyValue => {
      const found = compute(...args);
      return args.some((each) => each instanceof Polynomial) ? new Polynomial(asArray(found)) : found;
    };
    return [name, [signature, wrapped]];
  }),
);

/** `np.poly1d`. */
export const POLYNOMIAL_CLASS = nativeClass('poly1d', Polynomial, {
  module: 'numpy',
  operators: ['+', '-', '*', '/', '**'],
  unaryOperators: ['-', '+'],
  create: [
    'c_or_r, r=False, variable=None',
    (_cls: PyClass, coefficients: PyValue, roots: Argument) => {
      if (coefficients instanceof Polynomial) return coefficients;
      if (!flagOf(roots)) return new Polynomial(asArray(coefficients));
      let product: NdArray = arrayOver(FLOAT64, Float64Array.of(1));
      for (const root of floatsOf(asFloats(coefficients))) {
        product = run(CALCULUS, 'convolve')(product, arrayOver(FLOAT64, Float64Array.of(1, -root))) as NdArray;
      }
      return new Polynomial(product);
    },
  ],
  methods: {
    deriv: [
      'm=1',
      (self: Polynomial, m: Argument) =>
        new Polynomial(run(POLYNOMIALS, 'polyder')(self.coefficients, m ?? int(1)) as NdArray),
    ],
    integ: [
      'm=1, k=0',
      (self: Polynomial, m: Argument, k: Argument) =>
        new Polynomial(run(POLYNOMIALS, 'polyint')(self.coefficients, m ?? int(1), k ?? 0) as NdArray),
    ],
  },
  attributes: {
    coef: (self: Polynomial) => self.coefficients,
    coeffs: (self: Polynomial) => self.coefficients,
    coefficients: (self: Polynomial) => self.coefficients,
    c: (self: Polynomial) => self.coefficients,
    order: (self: Polynomial) => int(self.order),
    o: (self: Polynomial) => int(self.order),
  },
});
