/**
 * Results of indicators as Python values.
 *
 * @module
 */
import '../../runtime/index.ts';
import type { IndicatorColumn, IndicatorResult, IndicatorScalar } from '../../../indicators/indicator-result.ts';
import { BOOL, FLOAT64, OBJECT } from '../../numpy/array/dtype.ts';
import { arrayOver } from '../../numpy/array/nd-array.ts';
import { boxNpBool, boxNpFloat } from '../../numpy/scalars/scalar.ts';
import { makeInt } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import { PyDict } from '../../runtime/objects/py-dict.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { repr } from '../../runtime/text/repr.ts';
import { tupleClass } from './tuple-class.ts';

/** The result of the indicator of that name as Jesse returns it. */
export function indicatorOutput(result: IndicatorResult, indicator: string): PyValue {
  if (result.kind !== 'namedtuple') return single(result);
  const Result = namedTuple(indicator, result.type, result.names);
  return new Result(result.values.map(single));
}

function single(value: IndicatorScalar | IndicatorColumn): PyValue {
  switch (value.kind) {
    case 'float64':
      return boxNpFloat(value.value);
    case 'bool_':
      return boxNpBool(value.value);
    case 'int':
      return Number.isInteger(value.value) ? makeInt(value.value) : value.value;
    case 'float64[]':
      return arrayOver(FLOAT64, value.value);
    case 'bool[]':
      return arrayOver(BOOL, Uint8Array.from(value.value, Number));
    case 'object[]':
      return arrayOver(OBJECT, [...value.value]);
    case 'list':
      return new PyList(Array.from(value.value, (item) => makeInt(item)));
    default:
      return value.value;
  }
}

/** Makes a named tuple of its items. */
export type TupleConstructor = new (items: readonly PyValue[]) => PyTuple;

const classes = new Map<string, TupleConstructor>();

/** The files of Jesse that have another name than their indicator. */
const FILES: Readonly<Record<string, string>> = {
  stoch: 'stochastic',
  support_resistance_with_breaks: 'support_resistance_with_break',
  waddah_attar_explosion: 'waddah_attr_explosion',
};

/** The class of the named tuples that an indicator gives; each indicator has one of its own. */
export function namedTuple(indicator: string, type: string, names: readonly string[]): TupleConstructor {
  const known = classes.get(indicator);
  if (known !== undefined) return known;
  class Result extends PyTuple {
    override repr(): string {
      return `${type}(${names.map((name, index) => `${name}=${repr(this.items[index] ?? null)}`).join(', ')})`;
    }
  }
  nativeClass(type, Result, {
    bases: [tupleClass()],
    module: `jesse.indicators.${FILES[indicator] ?? indicator}`,
    writtenInPython: true,
    attributes: Object.fromEntries(names.map((name, index) => [name, (self: PyTuple) => self.items[index]])),
    constants: { _fields: new PyTuple([...names]) },
    methods: {
      _asdict: ['', (self: PyTuple) => PyDict.from(names.map((name, index) => [name, self.items[index] ?? null]))],
    },
  });
  classes.set(indicator, Result);
  return Result;
}
