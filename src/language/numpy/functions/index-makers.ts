/**
 * Objects that are subscripted to make arrays: `np.r_`, `np.c_`, `np.s_`.
 *
 * @module
 */
import { int } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { NativeImplementation } from '../../runtime/objects/py-native.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PySlice } from '../../runtime/objects/py-slice.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { typeFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import type { NdArray } from '../array/nd-array.ts';
import { reshape, transpose } from '../array/reshape.ts';
import { concatenate } from './join.ts';
import { RANGES } from './ranges.ts';

function partOf(part: PyValue): NdArray {
  if (typeof part === 'string') throw typeFailure('np.r_ and np.c_ with a directive in a text are not supported');
  if (!(part instanceof PySlice)) return asArray(part);
  const arange = RANGES['arange'] as readonly [string, NativeImplementation];
  return asArray(arange[1](part.start ?? int(0), part.stop, part.step ?? undefined, undefined));
}

function partsOf(key: PyValue): NdArray[] {
  return (key instanceof PyTuple ? key.items : [key]).map(partOf);
}

class RowMaker extends PyObject {
  override getItem(key: PyValue): PyValue {
    return concatenate(
      partsOf(key).map((part) => (part.rank === 0 ? reshape(part, [1]) : part)),
      0,
    );
  }
}

class ColumnMaker extends PyObject {
  override getItem(key: PyValue): PyValue {
    const columns = partsOf(key).map((part) => (part.rank < 2 ? transpose(reshape(part, [1, part.size])) : part));
    return concatenate(columns, 1);
  }
}

class SubscriptMaker extends PyObject {
  override getItem(key: PyValue): PyValue {
    return key;
  }
}

nativeClass('RClass', RowMaker, { module: 'numpy' });
nativeClass('CClass', ColumnMaker, { module: 'numpy' });
nativeClass('IndexExpression', SubscriptMaker, { module: 'numpy' });

/** The objects by name. */
export const INDEX_MAKERS: readonly (readonly [string, PyValue])[] = [
  ['r_', new RowMaker()],
  ['c_', new ColumnMaker()],
  ['s_', new SubscriptMaker()],
  ['index_exp', new SubscriptMaker()],
];
