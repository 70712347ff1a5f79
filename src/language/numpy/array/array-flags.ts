/**
 * `array.flags`: how an array lies in memory and whether it may be written.
 *
 * @module
 */
import { keyError, valueError } from '../../runtime/exceptions/raise.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { truth } from '../../runtime/operators/truth.ts';
import { isRowOrder, memoryStrides } from './memory-order.ts';
import type { NdArray } from './nd-array.ts';

/** The flags of one array, read when they are asked for. */
export class ArrayFlags extends PyObject {
  constructor(readonly array: NdArray) {
    super();
  }

  override getItem(key: PyValue): PyValue {
    const read = typeof key === 'string' ? FLAGS[LETTERS[key] ?? key] : undefined;
    if (read === undefined) throw keyError('Unknown flag');
    return read(this.array);
  }

  override setItem(key: PyValue, value: PyValue): void {
    if (key !== 'WRITEABLE' && key !== 'W') throw keyError('Unknown flag');
    setWriteable(this, value);
  }

  override repr(): string {
    const shown = ['C_CONTIGUOUS', 'F_CONTIGUOUS', 'OWNDATA', 'WRITEABLE', 'ALIGNED', 'WRITEBACKIFCOPY'];
    const text = (value: boolean): string => (value ? 'True' : 'False');
    return shown.map((name) => `  ${name} : ${text((FLAGS[name] as Read)(this.array))}\n`).join('');
  }
}

type Read = (array: NdArray) => boolean;

const byRows: Read = (array) => isRowOrder(array.shape, memoryStrides(array));
const byColumns: Read = (array) => isRowOrder([...array.shape].reverse(), [...memoryStrides(array)].reverse());

const FLAGS: Readonly<Record<string, Read>> = {
  C_CONTIGUOUS: byRows,
  F_CONTIGUOUS: byColumns,
  CONTIGUOUS: byRows,
  FORTRAN: byColumns,
  FORC: (array) => byRows(array) || byColumns(array),
  FNC: (array) => byColumns(array) && !byRows(array),
  OWNDATA: (array) => array.base === null,
  WRITEABLE: (array) => array.writeable,
  ALIGNED: () => true,
  WRITEBACKIFCOPY: () => false,
  BEHAVED: (array) => array.writeable,
  CARRAY: (array) => array.writeable && byRows(array),
  FARRAY: (array) => array.writeable && byColumns(array) && !byRows(array),
};

const LETTERS: Readonly<Record<string, string>> = {
  C: 'C_CONTIGUOUS',
  F: 'F_CONTIGUOUS',
  O: 'OWNDATA',
  W: 'WRITEABLE',
  A: 'ALIGNED',
  X: 'WRITEBACKIFCOPY',
  B: 'BEHAVED',
  CA: 'CARRAY',
  FA: 'FARRAY',
};

/** Sets `array.flags.writeable`; raises ValueError for what several runs share. */
export function setWriteable(flags: ArrayFlags, value: PyValue): void {
  const { array } = flags;
  // Asked once: a `__bool__` of the strategy may answer otherwise the second time.
  const writeable = truth(value);
  if (writeable && array.storage.columnDistance !== 0) {
    throw valueError('cannot set WRITEABLE flag to True of this array');
  }
  array.writeable = writeable;
}

nativeClass('flagsobj', ArrayFlags, {
  module: 'numpy.core.multiarray',
  final: true,
  attributes: {
    ...Object.fromEntries(
      ['C_CONTIGUOUS', 'F_CONTIGUOUS', 'OWNDATA', 'ALIGNED', 'WRITEBACKIFCOPY', 'FORC', 'FNC', 'BEHAVED', 'CARRAY'].map(
        (name) => [name.toLowerCase(), (self: ArrayFlags) => (FLAGS[name] as Read)(self.array)],
      ),
    ),
    contiguous: (self: ArrayFlags) => byRows(self.array),
    fortran: (self: ArrayFlags) => byColumns(self.array),
    writeable: [(self: ArrayFlags) => self.array.writeable, setWriteable],
  },
});
