/**
 * What there is to know of an elementwise operation.
 *
 * @module
 */
import type { DType } from '../array/dtype.ts';
import type { BinaryLoop, UnaryLoop } from './loops.ts';

/** Which types an operation computes in and gives, from the common type of its operands. */
export interface Resolution {
  /** The type that the operands are seen in. */
  readonly compute: DType;
  readonly result: DType;
}

interface OperationFacts {
  readonly name: string;
  /** Throws numpy's `TypeError` where the operation has no loop for the types. */
  readonly resolve: (common: DType, operands: readonly DType[]) => Resolution;
  /** Whether int64 results may leave the safe integers. */
  readonly growsIntegers?: boolean;
}

/** An operation on one operand. */
export interface UnaryOperation extends OperationFacts {
  readonly inputs: 1;
  readonly loop: (compute: DType) => UnaryLoop;
  /** The value of one double, for scalars. */
  readonly number: (x: number) => number;
  /** The same on int64 beyond the safe integers. */
  readonly wide?: (x: bigint) => bigint;
  /** The dunder method that objects answer with, if any. */
  readonly objectMethod?: string;
}

/** An operation on two operands. */
export interface BinaryOperation extends OperationFacts {
  readonly inputs: 2;
  readonly loop: (compute: DType) => BinaryLoop;
  readonly number: (x: number, y: number) => number;
  readonly wide?: (x: bigint, y: bigint) => bigint | boolean;
  readonly objectMethod?: string;
  /** What `reduce` begins with; without one the first element. */
  readonly identity?: number;
}

/** Any elementwise operation. */
export type Operation = UnaryOperation | BinaryOperation;
