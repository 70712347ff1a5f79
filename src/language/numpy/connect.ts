/**
 * Connects the arrays with the runtime: protocols, sequences, text, operators.
 *
 * @module
 */
import { valueError } from '../runtime/exceptions/raise.ts';
import { getAttribute } from '../runtime/objects/attributes.ts';
import { registerNumpyScalars } from '../runtime/objects/numpy-scalars.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import { PyList } from '../runtime/objects/py-list.ts';
import { PyObject, type PyValue } from '../runtime/objects/py-object.ts';
import { PyRange } from '../runtime/objects/py-range.ts';
import { PySet } from '../runtime/objects/py-set.ts';
import { PyTuple } from '../runtime/objects/py-tuple.ts';
import { binary } from '../runtime/operators/binary.ts';
import { compare } from '../runtime/operators/compare.ts';
import type { BinarySymbol, ComparisonSymbol } from '../runtime/operators/symbols.ts';
import { truth } from '../runtime/operators/truth.ts';
import { invert, negate, positive, unary } from '../runtime/operators/unary.ts';
import { repr, str } from '../runtime/text/repr.ts';
import { setArrayProtocol } from './array/array-protocol.ts';
import { setTypeWords } from './array/dtype.ts';
import { NdArray } from './array/nd-array.ts';
import { PROTOCOL as ARRAY_PROTOCOL } from './array/protocol.ts';
import { setToText } from './array/scalar-text.ts';
import { setSequenceItems } from './array/sequence.ts';
import { Polynomial } from './functions/polynomial-class.ts';
import { setTuple } from './functions/reduce.ts';
import { TYPE_TEXT } from './functions/types.ts';
import { setTupleMaker } from './random/interfaces.ts';
import { PROTOCOL as SCALAR_PROTOCOL } from './scalars/protocol.ts';
import { boxNpBool, boxNpFloat, NumpyScalar } from './scalars/scalar.ts';
import { setScalarProtocol } from './scalars/scalar-protocol.ts';
import { setReprOf } from './text/array-text.ts';
import { setObjectOperators } from './ufuncs/objects.ts';
import './scalars/scalar-classes.ts';
import './exceptions.ts';

const SYMBOLS: Readonly<Record<string, BinarySymbol>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  floorDivide: '//',
  modulo: '%',
  power: '**',
  bitAnd: '&',
  bitOr: '|',
  bitXor: '^',
  leftShift: '<<',
  rightShift: '>>',
};

const COMPARISONS: Readonly<Record<string, ComparisonSymbol>> = {
  equal: '==',
  notEqual: '!=',
  less: '<',
  lessEqual: '<=',
  greater: '>',
  greaterEqual: '>=',
};

function binaryOperator(method: string): ((a: PyValue, b: PyValue) => PyValue) | undefined {
  const symbol = SYMBOLS[method];
  if (symbol !== undefined) return (a, b) => binary(symbol, a, b);
  const comparison = COMPARISONS[method];
  if (comparison !== undefined) return (a, b) => compare(comparison, a, b);
  switch (method) {
    case 'maximum':
      return (a, b) => (truth(compare('>=', a, b)) ? a : b);
    case 'minimum':
      return (a, b) => (truth(compare('<=', a, b)) ? a : b);
    case 'logical_and':
      return (a, b) => (truth(a) ? b : a);
    case 'logical_or':
      return (a, b) => (truth(a) ? a : b);
    default:
      return undefined;
  }
}

function unaryOperator(method: string): ((a: PyValue) => PyValue) | undefined {
  switch (method) {
    case 'negate':
      return negate;
    case 'positive':
      return positive;
    case 'absolute':
      return (a) => unary('abs', a);
    case 'invert':
      return invert;
    case 'logical_not':
      return (a) => !truth(a);
    default:
      return undefined;
  }
}

/** What an object of a user's class gives as its array. */
function itemsOfOwnArray(value: PyObject): readonly PyValue[] {
  const method = getAttribute(value, '__array__');
  const array = method instanceof PyObject ? method.call([], [], []) : null;
  if (array instanceof NdArray && array.rank > 0) return array.iterator().drain();
  throw valueError('object __array__ method not producing an array');
}

/** Sequences are what numpy's array function walks: not texts, sets and mappings. */
function sequenceItems(value: PyValue): readonly PyValue[] | undefined {
  if (value instanceof PyList || value instanceof PyTuple) return value.items;
  if (value instanceof NdArray || value instanceof NumpyScalar || !(value instanceof PyObject)) return undefined;
  if (value instanceof PyRange) return value.iterator().drain();
  if (value instanceof PyDict || value instanceof PySet) return undefined;
  if (value instanceof Polynomial) return value.coefficients.iterator().drain();
  const { pyClass } = value;
  if (!pyClass.isNative && pyClass.lookup('__array__') !== undefined) return itemsOfOwnArray(value);
  const isSequence = pyClass.lookup('__len__') !== undefined && pyClass.lookup('__getitem__') !== undefined;
  if (!isSequence || pyClass.lookup('keys') !== undefined || pyClass.name === 'bytes') return undefined;
  return value.iterator().drain();
}

setArrayProtocol(ARRAY_PROTOCOL);
setScalarProtocol(SCALAR_PROTOCOL);
setTypeWords(TYPE_TEXT);
setSequenceItems(sequenceItems);
setToText(str);
setReprOf((value) => (value instanceof PyList ? `list(${repr(value)})` : repr(value)));
setTuple((items) => new PyTuple(items));
setTupleMaker((items) => new PyTuple(items));
setObjectOperators({ binary: binaryOperator, unary: unaryOperator, truth });
registerNumpyScalars({ boxFloat: boxNpFloat, boxBool: boxNpBool });
