/**
 * The module `builtins`.
 *
 * @module
 */
import { EXCEPTION_CLASSES } from '../exceptions/built-in-exceptions.ts';
import { setPrimitiveClasses } from '../objects/class-of.ts';
import { PyModule } from '../objects/py-module.ts';
import { Ellipsis, NotImplemented, type PyValue } from '../objects/py-object.ts';
import { ABSENT_FUNCTIONS } from './absent-functions.ts';
import { ATTRIBUTE_FUNCTIONS } from './attribute-functions.ts';
import { byteArrayType, bytesType } from './bytes-class.ts';
import { dictType } from './dict-class.ts';
import { complexType, floatType } from './float-class.ts';
import { classMethodType, propertyType, staticMethodType, superType } from './function-classes.ts';
import { boolType, intType } from './int-class.ts';
import { enumerateType, filterType, mapType, rangeType, reversedType, zipType } from './iterator-classes.ts';
import { listType } from './list-class.ts';
import { noneType } from './none-class.ts';
import { NUMBER_FUNCTIONS } from './number-functions.ts';
import { objectType, typeType } from './object-class.ts';
import { printFunction } from './print.ts';
import { SEQUENCE_FUNCTIONS } from './sequence-functions.ts';
import { frozensetType, setType } from './set-class.ts';
import { strType } from './str-class.ts';
import { sliceType, tupleType } from './tuple-class.ts';
import './mapping-proxy.ts';
import './union-type.ts';

setPrimitiveClasses({ none: noneType, bool: boolType, int: intType, float: floatType, str: strType });

const CLASSES = [
  objectType,
  typeType,
  boolType,
  intType,
  floatType,
  complexType,
  strType,
  bytesType,
  byteArrayType,
  listType,
  tupleType,
  dictType,
  setType,
  frozensetType,
  rangeType,
  sliceType,
  enumerateType,
  zipType,
  mapType,
  filterType,
  reversedType,
  propertyType,
  staticMethodType,
  classMethodType,
  superType,
  ...EXCEPTION_CLASSES,
];
const FUNCTIONS = [
  printFunction,
  ...SEQUENCE_FUNCTIONS,
  ...ATTRIBUTE_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...ABSENT_FUNCTIONS,
];

/** Shared by all worlds; nothing in it can be changed by a program. */
export const builtinsModule: PyModule = new PyModule('builtins', [
  ...[...CLASSES, ...FUNCTIONS].map((each) => [each.name, each] as const),
  ...Object.entries<PyValue>({ NotImplemented, Ellipsis, __debug__: true }),
  ['EnvironmentError', named('OSError')],
  ['IOError', named('OSError')],
]);

function named(name: string): PyValue {
  return CLASSES.find((cls) => cls.name === name) ?? null;
}
