/**
 * Binary operators on any two values: each class is asked, the right operand first when its class derives from the left's.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { classOf, typeName } from '../objects/class-of.ts';
import { boxInteger } from '../objects/int.ts';
import type { PyCode } from '../objects/py-function.ts';
import { NotImplemented, PyObject, type PyValue } from '../objects/py-object.ts';
import { formatPercent } from '../text/percent-format.ts';
import { budget } from '../world/budget.ts';
import { isOtherObject } from './object-kinds.ts';
import { primitiveBinary } from './primitive-binary.ts';
import { isSequence } from './sequence-kinds.ts';
import { BINARY_METHODS, type BinarySymbol } from './symbols.ts';

/** `a ∘ b`. */
export function binary(symbol: BinarySymbol, a: PyValue, b: PyValue): PyValue {
  const result = tryBinary(symbol, a, b);
  if (result === NotImplemented) throw unsupported(symbol, BINARY_METHODS[symbol].shown, a, b);
  return result;
}

/** `a ∘ b` by the code of the method of `a`, which alone is asked. */
export function binaryBy(code: PyCode, symbol: BinarySymbol, a: PyValue, b: PyValue): PyValue {
  budget.enterCall();
  let result = code(a, b);
  budget.depth--;
  if (result !== NotImplemented) return result;
  if (symbol === '*') result = repeatText(a, b);
  if (result === NotImplemented) throw unsupported(symbol, BINARY_METHODS[symbol].shown, a, b);
  return result;
}

/** `a ∘= b`. */
export function inPlace(symbol: BinarySymbol, a: PyValue, b: PyValue): PyValue {
  if (isOtherObject(a)) {
    const result = a.inPlace(symbol, b);
    if (result !== NotImplemented) return result;
  }
  const result = tryBinary(symbol, a, b);
  if (result === NotImplemented) throw unsupported(symbol, `${symbol}=`, a, b);
  return result;
}

/** Whether two values are of one class, and no ints. */
function areAlike(a: PyValue, b: PyValue): boolean {
  return isOtherObject(a) && typeof b === 'object' && b !== null && a.pyClass === b.pyClass;
}

/** As {@link binary}, with `NotImplemented` for what neither operand can do. */
export function tryBinary(symbol: BinarySymbol, a: PyValue, b: PyValue): PyValue {
  if (areAlike(a, b)) {
    const result = (a as PyObject).binary(symbol, b, false);
    return result === NotImplemented && symbol === '*' ? repeatText(a, b) : result;
  }
  const left = isOtherObject(a);
  const right = isOtherObject(b);
  if (!left && !right) return primitiveBinary(symbol, a, b);
  // a number has nothing to say to an object, whose class is asked once, whether it derives from the number's or not
  if (!left && right && typeof a !== 'string') return b.binary(symbol, a, true);
  const first = right && isAskedFirst(symbol, b, a);
  if (first) {
    const result = b.binary(symbol, a, true);
    if (result !== NotImplemented) return result;
  }
  if (left) {
    const result = a.binary(symbol, b, false);
    if (result !== NotImplemented) return result;
  } else if (symbol === '%' && typeof a === 'string') return formatPercent(a, b);
  if (right && !first) {
    const result = b.binary(symbol, a, true);
    if (result !== NotImplemented) return result;
  }
  return symbol === '*' ? repeatText(a, b) : NotImplemented;
}

/** `text * n` where n is an object with `__index__`. */
function repeatText(a: PyValue, b: PyValue): PyValue {
  const [text, times] = typeof a === 'string' ? [a, b] : [b, a];
  const count = typeof text === 'string' && times instanceof PyObject ? times.toIndex() : undefined;
  return count === undefined ? NotImplemented : primitiveBinary('*', text, boxInteger(count));
}

/** Whether the class of `b` is a proper subclass of that of `a` and, where that is written in Python, has another reflected method. */
function isAskedFirst(symbol: BinarySymbol, b: PyObject, a: PyValue): boolean {
  const own = classOf(a);
  if (b.pyClass === own || !b.pyClass.isSubclassOf(own)) return false;
  const { reflected } = BINARY_METHODS[symbol];
  return own.isNative || b.pyClass.lookup(reflected) !== own.lookup(reflected);
}

/** Whether CPython asks the left operand of `*=` alone: what has sequence methods but cannot be repeated. */
function hasSequenceSlots(a: PyValue): boolean {
  return isOtherObject(a) && (!a.pyClass.isNative || a.pyClass.lookup('__contains__') !== undefined);
}

function unsupported(symbol: BinarySymbol, shown: string, a: PyValue, b: PyValue): PyObject {
  if (symbol === '+' && isSequence(a)) {
    const kind = typeName(a);
    if (kind === 'bytes') return typeError(`can't concat ${typeName(b)} to bytes`);
    return typeError(`can only concatenate ${kind} (not "${typeName(b)}") to ${kind}`);
  }
  if (symbol === '*' && (isSequence(a) || (isSequence(b) && !(shown === '*=' && hasSequenceSlots(a))))) {
    return typeError(`can't multiply sequence by non-int of type '${typeName(isSequence(a) ? b : a)}'`);
  }
  return typeError(`unsupported operand type(s) for ${shown}: '${typeName(a)}' and '${typeName(b)}'`);
}
