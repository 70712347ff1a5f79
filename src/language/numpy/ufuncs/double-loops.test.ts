import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FLOAT64 } from '../array/dtype.ts';
import { arrayOver, type NdArray } from '../array/nd-array.ts';
import { applyBinary, applyUnary } from './apply.ts';
import * as arithmetic from './arithmetic.ts';
import * as comparison from './comparison.ts';
import type { BinaryOperation } from './operation.ts';
import { absolute, FLOAT_FUNCTIONS, negative } from './unary.ts';

const ODD = [0, -0, 1.5, -2.25, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e-320, 3, -7];

const OPERATIONS: readonly BinaryOperation[] = [
  arithmetic.add,
  arithmetic.subtract,
  arithmetic.multiply,
  arithmetic.divide,
  arithmetic.maximumOperation,
  arithmetic.minimumOperation,
  comparison.greater,
  comparison.greaterEqual,
  comparison.less,
  comparison.lessEqual,
];

/** A row of `length` odd numbers, `step` places apart; step 0 for one number. */
function row(length: number, step: number, first: number): NdArray {
  const places = Math.max(1, length * Math.abs(step));
  const data = Float64Array.from({ length: places }, (_, k) => ODD[(k * 3 + first) % ODD.length] as number);
  const whole = arrayOver(FLOAT64, data);
  if (step === 0) return whole.view(0, [], []);
  return whole.view(step < 0 ? places - 1 : 0, [length], [step]);
}

function numbers(array: NdArray): number[] {
  return Array.from({ length: array.size }, (_, k) => array.data[array.offset + k * (array.strides[0] ?? 0)] as number);
}

test('every length and step gives what the operation gives of each pair', () => {
  for (const operation of OPERATIONS) {
    for (const length of [1, 3, 4, 7, 8, 9, 16, 21]) {
      for (const [stepA, stepB] of [
        [1, 1],
        [2, -1],
        [1, 0],
        [0, 3],
      ] as const) {
        const [a, b] = [row(length, stepA, 1), row(length, stepB, 4)];
        const [x, y] = [numbers(a), numbers(b)];
        const expected = Array.from({ length }, (_, k) =>
          operation.number(x[stepA === 0 ? 0 : k] as number, y[stepB === 0 ? 0 : k] as number),
        );
        assert.deepEqual(
          numbers(applyBinary(operation, a, b)),
          expected,
          `${operation.name} ${length} ${stepA} ${stepB}`,
        );
      }
    }
  }
});

test('one operand', () => {
  const root = FLOAT_FUNCTIONS.find(({ name }) => name === 'sqrt');
  assert.ok(root);
  for (const operation of [absolute, negative, root]) {
    for (const length of [1, 7, 8, 19]) {
      const a = row(length, 2, 0);
      assert.deepEqual(numbers(applyUnary(operation, a)), numbers(a).map(operation.number), operation.name);
    }
  }
});
