/**
 * What numpy's scalars do where they meet operators, conversions and text. The work is handed in by `protocol.ts`, since it
 * needs arrays, which need scalars.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../../runtime/operators/symbols.ts';
import type { NumpyScalar } from './scalar.ts';

/** See the module's head. */
export interface ScalarProtocol {
  binary(self: NumpyScalar, symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue;
  unary(self: NumpyScalar, symbol: UnarySymbol): PyValue;
  compare(self: NumpyScalar, symbol: ComparisonSymbol, other: PyValue): PyValue;
  getItem(self: NumpyScalar, key: PyValue): PyValue;
  round(self: NumpyScalar, digits: PyValue | undefined): PyValue;
  format(self: NumpyScalar, specification: string): string;
}

let current: ScalarProtocol;

/** Hands in the work. */
export function setScalarProtocol(protocol: ScalarProtocol): void {
  current = protocol;
}

/** The work. */
export function scalarProtocol(): ScalarProtocol {
  return current;
}
