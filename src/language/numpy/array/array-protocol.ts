/**
 * What arrays do where they meet operators, subscripts, conversions and text; the work is handed in by `protocol.ts`, which
 * needs everything that arrays are made of.
 *
 * @module
 */
import type { PyIterator } from '../../runtime/objects/py-iterator.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../../runtime/operators/symbols.ts';
import type { NdArray } from './nd-array.ts';

/** See the module's head. */
export interface ArrayProtocol {
  truth(self: NdArray): boolean;
  iterator(self: NdArray): PyIterator;
  contains(self: NdArray, item: PyValue): boolean;
  getItem(self: NdArray, key: PyValue): PyValue;
  itemAt(self: NdArray, index: number): PyValue;
  itemAtPair(self: NdArray, row: number, column: number): PyValue | undefined;
  setItem(self: NdArray, key: PyValue, value: PyValue): void;
  binary(self: NdArray, symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue;
  inPlace(self: NdArray, symbol: BinarySymbol, other: PyValue): PyValue;
  unary(self: NdArray, symbol: UnarySymbol): PyValue;
  compare(self: NdArray, symbol: ComparisonSymbol, other: PyValue): PyValue;
  repr(self: NdArray): string;
  str(self: NdArray): string;
  formatElement(self: NdArray, specification: string): string;
  toFloat(self: NdArray): number | undefined;
  toIndex(self: NdArray): number | bigint | undefined;
  toInteger(self: NdArray): number | bigint | undefined;
}

let current: ArrayProtocol;

/** Hands in the work. */
export function setArrayProtocol(protocol: ArrayProtocol): void {
  current = protocol;
}

/** The work. */
export function arrayProtocol(): ArrayProtocol {
  return current;
}
