/**
 * Instructions of WebAssembly as expressions: what vector kernels are written in. Two doubles lie side by side in a vector,
 * and each is computed as a double alone would be, bit for bit (WebAssembly Core Specification 2.0, "Vector instructions").
 *
 * @module
 */

/** Kinds of values: integers are addresses, counts and bytes. */
export type ValueType = 'i32' | 'f64' | 'v128';

/** Bytes, in parts that are put one after the other in the end. */
export type Code = readonly (number | Code)[];

/** Code that gives a value. */
export interface Expression<Type extends ValueType = ValueType> {
  readonly type: Type;
  readonly code: Code;
}

/** Code that gives none. */
export interface Statement {
  readonly code: Code;
}

/** Code that gives a whole number of 32 bits. */
export type Integer = Expression<'i32'>;
/** Code that gives a double. */
export type Double = Expression<'f64'>;
/** Code that gives two doubles. */
export type Vector = Expression<'v128'>;

/** Bytes of a double. */
export const DOUBLE = Float64Array.BYTES_PER_ELEMENT;
/** Bytes of a vector. */
export const VECTOR_BYTES = 2 * DOUBLE;

/** LEB128, as WebAssembly writes numbers that are not negative. */
export function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}

/** A whole number. */
export const integer = (value: number): Integer => ({ type: 'i32', code: [0x41, ...signed(value)] });

/** A double. */
export const double = (value: number): Double => ({
  type: 'f64',
  code: [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
});

function operation<Type extends ValueType>(type: Type, opcode: readonly number[]) {
  return (...operands: readonly Expression[]): Expression<Type> => ({
    type,
    code: [operands.map(({ code }) => code), opcode],
  });
}

const vectorOperation = (opcode: number) => operation('v128', [0xfd, ...unsigned(opcode)]);

/** left + right. */
export const addIntegers: (left: Integer, right: Integer) => Integer = operation('i32', [0x6a]);

/** 1 where left < right, else 0. */
export const isLess: (left: Integer, right: Integer) => Integer = operation('i32', [0x48]);

/** The whole number of 32 bits at `address` + `offset` bytes. */
export const loadInteger = (address: Integer, offset = 0): Integer => ({
  type: 'i32',
  code: [address.code, 0x28, 2, unsigned(offset)],
});

const spread: (value: Double) => Vector = vectorOperation(0x14);

/** Code that gives the same value wherever it stands in a kernel: see `kernel.ts`, which computes it once. */
const invariants = new WeakSet<Code>();

/** Whether the code gives the same value wherever it stands in a kernel. */
export const isInvariant = (code: Code): boolean => invariants.has(code);

/** A double, which must not change within the kernel, in both places. */
export const splat = (value: Double): Vector => {
  const vector = spread(value);
  invariants.add(vector.code);
  return vector;
};

/** Without the sign. */
export const absolute: (value: Vector) => Vector = vectorOperation(0xec);

/** With the other sign. */
export const negative: (value: Vector) => Vector = vectorOperation(0xed);

/** The square root. */
export const squareRoot: (value: Vector) => Vector = vectorOperation(0xef);

/** left + right. */
export const add: (left: Vector, right: Vector) => Vector = vectorOperation(0xf0);

/** left − right. */
export const subtract: (left: Vector, right: Vector) => Vector = vectorOperation(0xf1);

/** left · right. */
export const multiply: (left: Vector, right: Vector) => Vector = vectorOperation(0xf2);

/** left / right. */
export const divide: (left: Vector, right: Vector) => Vector = vectorOperation(0xf3);

/** All bits where the two are equal, none elsewhere; a NaN equals nothing. */
export const isEqual: (left: Vector, right: Vector) => Vector = vectorOperation(0x47);

/** All bits where the two differ or one is NaN, none elsewhere. */
export const isUnequal: (left: Vector, right: Vector) => Vector = vectorOperation(0x48);

/** All bits where left > right, none elsewhere. */
export const isGreater: (left: Vector, right: Vector) => Vector = vectorOperation(0x4a);

function shuffled(left: Vector, right: Vector, bytes: readonly number[]): Vector {
  return { type: 'v128', code: [left.code, right.code, 0xfd, 0x0d, bytes] };
}

const LOW_BYTES = [0, 1, 2, 3, 4, 5, 6, 7];
const HIGH_BYTES = [8, 9, 10, 11, 12, 13, 14, 15];

/** The first double twice; the value is used twice. */
export const firstTwice = (value: Vector): Vector => shuffled(value, value, [...LOW_BYTES, ...LOW_BYTES]);

/** The two doubles the other way round; the value is used twice. */
export const exchanged = (value: Vector): Vector => shuffled(value, value, [...HIGH_BYTES, ...LOW_BYTES]);

/** The first double of `left` beside the second one of `right`. */
export const firstAndSecond = (left: Vector, right: Vector): Vector =>
  shuffled(left, right, [...LOW_BYTES, ...HIGH_BYTES.map((byte) => VECTOR_BYTES + byte)]);

/** The first doubles of both. */
export const firstOfBoth = (left: Vector, right: Vector): Vector =>
  shuffled(left, right, [...LOW_BYTES, ...LOW_BYTES.map((byte) => VECTOR_BYTES + byte)]);

/** The second doubles of both. */
export const secondOfBoth = (left: Vector, right: Vector): Vector =>
  shuffled(left, right, [...HIGH_BYTES, ...HIGH_BYTES.map((byte) => VECTOR_BYTES + byte)]);

/** Puts the second double of `value` at `address`. */
export const storeSecond = (address: Integer, value: Vector): Statement => ({
  code: [address.code, value.code, 0xfd, 0x5b, 3, 0, 1],
});

/** All bits where left ≥ right, none elsewhere. */
export const isAtLeast: (left: Vector, right: Vector) => Vector = vectorOperation(0x4c);

/** The bits that both have. */
export const both: (left: Vector, right: Vector) => Vector = vectorOperation(0x4e);

/** The bits of `value` where `mask` has none. */
export const without: (value: Vector, mask: Vector) => Vector = vectorOperation(0x4f);

/** The bits that one of the two has. */
export const either: (left: Vector, right: Vector) => Vector = vectorOperation(0x50);

/** The bits of `chosen` where `mask` has them, of `other` elsewhere. */
export const choose: (chosen: Vector, other: Vector, mask: Vector) => Vector = vectorOperation(0x52);

/** The smaller of two; NaN where one is NaN. */
export const smallest: (left: Vector, right: Vector) => Vector = vectorOperation(0xf4);

/** The larger of two; NaN where one is NaN. */
export const largest: (left: Vector, right: Vector) => Vector = vectorOperation(0xf5);

/** The second where it is less than the first, else the first, whichever is NaN. */
export const lesser: (first: Vector, second: Vector) => Vector = vectorOperation(0xf6);

/** The second where it is greater than the first, else the first, whichever is NaN. */
export const greater: (first: Vector, second: Vector) => Vector = vectorOperation(0xf7);

/** Both doubles the same number. */
export const constant = (value: number): Vector => splat(double(value));

/** Both places the same 64 bits, given as a whole number. */
export const bits = (value: bigint): Vector => {
  const bytes = new Uint8Array(BigInt64Array.of(value, value).buffer);
  return { type: 'v128', code: [0xfd, 0x0c, ...bytes] };
};

/** The bits moved right by `count`, zeros moving in. */
export const shiftRight = (value: Vector, count: number): Vector => ({
  type: 'v128',
  code: [value.code, integer(count).code, 0xfd, ...unsigned(0xcd)],
});

/** The two doubles at `address` + `offset` bytes. */
export const load = (address: Integer, offset = 0): Vector => ({
  type: 'v128',
  code: [address.code, 0xfd, 0x00, 3, unsigned(offset)],
});

/** The double at `address` + `offset` bytes, twice. */
export const loadTwice = (address: Integer, offset = 0): Vector => ({
  type: 'v128',
  code: [address.code, 0xfd, 0x0a, 3, unsigned(offset)],
});

/** The double at `low` + `offset` bytes beside the one at `high` + `offset`. */
export const loadPair = (low: Integer, high: Integer, offset: number): Vector => ({
  type: 'v128',
  code: [high.code, low.code, 0xfd, 0x5d, 3, unsigned(offset), 0xfd, 0x57, 3, unsigned(offset), 1],
});

/** Puts the one double of `value`, which is used twice, at `low` + `offset` bytes, the other one at `high` + `offset`. */
export const storePair = (low: Integer, high: Integer, value: Vector, offset: number): Statement => ({
  code: [
    [low.code, value.code, 0xfd, 0x5b, 3, unsigned(offset), 0],
    [high.code, value.code, 0xfd, 0x5b, 3, unsigned(offset), 1],
  ],
});

/** Puts two doubles at `address` + `offset` bytes. */
export const store = (address: Integer, value: Vector, offset = 0): Statement => ({
  code: [address.code, value.code, 0xfd, 0x0b, 3, unsigned(offset)],
});

/** `body` over and over while `condition`, which is asked afterwards, holds. */
export const repeat = (body: readonly Statement[], condition: Integer): Statement => ({
  code: [0x03, 0x40, body.map(({ code }) => code), condition.code, 0x0d, 0, 0x0b],
});

/** `body` where `condition` is not 0, else `otherwise`. */
export const when = (
  condition: Integer,
  body: readonly Statement[],
  otherwise: readonly Statement[] = [],
): Statement => {
  const parts = [body, otherwise].map((statements) => statements.map(({ code }) => code));
  return { code: [condition.code, 0x04, 0x40, parts[0] ?? [], 0x05, parts[1] ?? [], 0x0b] };
};
