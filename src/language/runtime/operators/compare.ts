/**
 * Rich comparison.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { Int } from '../objects/int.ts';
import { doubleOf, isNumpyFloat, numpyBool } from '../objects/numpy-scalars.ts';
import { NotImplemented, type PyValue } from '../objects/py-object.ts';
import { equalPrimitives } from './equality.ts';
import { isOtherObject } from './object-kinds.ts';
import { type ComparisonSymbol, MIRRORED } from './symbols.ts';

/** `a ∘ b` for any two values. */
export function compare(symbol: ComparisonSymbol, a: PyValue, b: PyValue): PyValue {
  if (isNumpyFloat(a) || isNumpyFloat(b)) {
    const left = doubleOf(a);
    const right = doubleOf(b);
    if (left !== undefined && right !== undefined) return numpyBool(compareNumbers(symbol, left, right));
  }
  const x = a instanceof Int ? a.n : typeof a === 'boolean' ? Number(a) : a;
  const y = b instanceof Int ? b.n : typeof b === 'boolean' ? Number(b) : b;
  const kind = typeof x;
  const other = typeof y;
  if ((kind === 'number' || kind === 'bigint') && (other === 'number' || other === 'bigint')) {
    return compareNumbers(symbol, x as number, y as number);
  }
  if (kind === 'string' && other === 'string') return compareText(symbol, x as string, y as string);
  return compareObjects(symbol, a, b);
}

/** `x ∘ y` of numbers. JavaScript compares numbers and bigints by exact value, as Python does. */
export function compareNumbers(symbol: ComparisonSymbol, x: number, y: number): boolean {
  switch (symbol) {
    case '<':
      return x < y;
    case '<=':
      return x <= y;
    case '==':
      // biome-ignore lint: a number and a bigint of equal value are equal in Python
      return x == y;
    case '!=':
      return x != y;
    case '>':
      return x > y;
    default:
      return x >= y;
  }
}

const SURROGATE = /[\ud800-\udfff]/;

function compareText(symbol: ComparisonSymbol, x: string, y: string): boolean {
  if (symbol === '==' || symbol === '!=') return (x === y) === (symbol === '==');
  const difference = x === y ? 0 : SURROGATE.test(x) || SURROGATE.test(y) ? byCodePoints(x, y) : x < y ? -1 : 1;
  return compareNumbers(symbol, difference, 0);
}

function byCodePoints(x: string, y: string): number {
  const first = [...x];
  const second = [...y];
  for (let index = 0; index < Math.min(first.length, second.length); index++) {
    const difference = ((first[index] as string).codePointAt(0) ?? 0) - ((second[index] as string).codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

/** `a ∘ b` when at least one is an object, through both classes' methods; falls back to identity or raises TypeError. */
export function compareObjects(symbol: ComparisonSymbol, a: PyValue, b: PyValue): PyValue {
  const mirrored = MIRRORED[symbol];
  const first = isOtherObject(a);
  const second = isOtherObject(b);
  let asked = false;
  if (first && second && a.pyClass !== b.pyClass && b.pyClass.isSubclassOf(a.pyClass)) {
    const result = b.compare(mirrored, a);
    if (result !== NotImplemented) return result;
    asked = true;
  }
  if (first) {
    const result = a.compare(symbol, b);
    if (result !== NotImplemented) return result;
  }
  return compareAfterLeft(symbol, a, b, asked);
}

/** {@link compareObjects} once the left operand has said nothing, and the right one too where it was `asked`. */
export function compareAfterLeft(symbol: ComparisonSymbol, a: PyValue, b: PyValue, asked = false): PyValue {
  if (isOtherObject(b) && !asked) {
    const result = b.compare(MIRRORED[symbol], a);
    if (result !== NotImplemented) return result;
  }
  if (symbol === '==') return equalPrimitives(a, b) ?? a === b;
  if (symbol === '!=') return !(equalPrimitives(a, b) ?? a === b);
  throw typeError(`'${symbol}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
}
