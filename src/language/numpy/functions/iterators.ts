/**
 * Walks over the elements and indexes of arrays: `np.nditer`, `np.ndenumerate`, `np.ndindex`.
 *
 * @module
 */
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyIterator } from '../../runtime/objects/py-iterator.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { truth } from '../../runtime/operators/truth.ts';
import { scalarAt } from '../array/element.ts';
import { failure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import { memoryStrides, walkOrder } from '../array/memory-order.ts';
import type { NdArray } from '../array/nd-array.ts';
import { sequenceItems } from '../array/sequence.ts';
import { sizeOf } from '../array/shape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { type Argument, integerOf, shapeOf, tupleOf } from './arguments.ts';

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

/** Elements one after the other as they lie in memory, each as an array without axes, which can be written where asked for. */
class ElementViews extends PyIterator {
  private place = 0;
  private readonly positions: Int32Array;

  constructor(
    private readonly array: NdArray,
    private readonly writes: boolean,
  ) {
    super();
    this.positions = positionsOf(transposed(array));
  }

  override next(): PyValue | undefined {
    const { place, positions, array } = this;
    if (place >= positions.length) return undefined;
    this.place++;
    const element = array.view(positions[place] as number, [], []);
    element.writeable = this.writes && array.writeable;
    return element;
  }
}

/** The array with its axes in the order of memory. */
function transposed(array: NdArray): NdArray {
  const strides = memoryStrides(array);
  const order = walkOrder(array.rank, [strides]);
  return array.view(
    array.offset,
    order.map((axis) => array.shape[axis] as number),
    order.map((axis) => array.strides[axis] as number),
  );
}

/** `np.nditer` over one array, without flags but those of writing. */
export const ARRAY_ITERATOR = nativeClass('nditer', ElementViews, {
  module: 'numpy',
  methods: { __enter__: ['', (self: ElementViews) => self], __exit__: ['*args', () => null] },
  create: [
    'op, flags=None, op_flags=None',
    (_cls: PyClass, op: PyValue, flags: Argument, opFlags: Argument) => {
      if (op instanceof PyList || op instanceof PyTuple || (flags !== undefined && flags !== null && truth(flags)))
        throw failure(
          'NotImplementedError',
          'np.nditer takes one array without flags here: use np.ndenumerate, or loop over zip of the flat arrays',
        );
      const modes = sequenceItems(opFlags ?? null) ?? [];
      const inner = modes.flatMap((mode) => sequenceItems(mode) ?? [mode]);
      return new ElementViews(asArray(op), inner.includes('readwrite') || inner.includes('writeonly'));
    },
  ],
});

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
