/**
 * Walks over the indexes of arrays: `np.ndenumerate`, `np.ndindex`.
 *
 * @module
 */
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyIterator } from '../../runtime/objects/py-iterator.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { scalarAt } from '../array/element.ts';
import { asArray } from '../array/from-value.ts';
import type { NdArray } from '../array/nd-array.ts';
import { sizeOf } from '../array/shape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { integerOf, shapeOf, tupleOf } from './arguments.ts';

/** The indexes of the element at a place of the flat array. */
function coordinates(shape: readonly number[], flat: number): PyTuple {
  const indexes = Array.from<number>({ length: shape.length });
  let rest = flat;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const length = shape[axis] as number;
    indexes[axis] = rest % length;
    rest = Math.floor(rest / length);
  }
  return tupleOf(indexes);
}

class IndexIterator extends PyIterator {
  private place = 0;
  private readonly size: number;

  constructor(private readonly shape: readonly number[]) {
    super();
    this.size = sizeOf(shape);
  }

  override next(): PyValue | undefined {
    return this.place < this.size ? coordinates(this.shape, this.place++) : undefined;
  }
}

class ElementIterator extends PyIterator {
  private place = 0;
  private readonly positions: Int32Array;

  constructor(private readonly array: NdArray) {
    super();
    this.positions = positionsOf(array);
  }

  override next(): PyValue | undefined {
    const { place, positions, array } = this;
    if (place >= positions.length) return undefined;
    this.place++;
    return new PyTuple([coordinates(array.shape, place), scalarAt(array, positions[place] as number)]);
  }
}

/** `np.ndindex`. */
export const INDEX_ITERATOR = nativeClass('ndindex', IndexIterator, {
  module: 'numpy',
  create: [
    '*shape',
    (_cls: PyClass, shape: readonly PyValue[]) => {
      const [first] = shape;
      return new IndexIterator(shape.length === 1 && first instanceof PyTuple ? shapeOf(first) : shape.map(integerOf));
    },
  ],
});

/** `np.ndenumerate`. */
export const ELEMENT_ITERATOR = nativeClass('ndenumerate', ElementIterator, {
  module: 'numpy',
  create: ['arr', (_cls: PyClass, arr: PyValue) => new ElementIterator(asArray(arr))],
});
