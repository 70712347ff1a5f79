/**
 * Decimal sums against what Jesse 3.5.3's `sum_floats` gave.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReferenceException } from '../errors.ts';
import { subtractExactly, sumExactly } from './exact-sum.ts';

test('sums are those of the decimal texts', () => {
  assert.equal(sumExactly(0.1, 0.2), 0.3);
  assert.equal(subtractExactly(0.3, 0.1), 0.2);
  assert.equal(sumExactly(1e27, 1e-5), 1e27);
});

test('decimals have 28 places, rounded half up', () => {
  assert.equal(sumExactly(1.5e-28, 0), 2e-28);
  assert.equal(sumExactly(2.5e-28, 0), 3e-28);
  assert.equal(sumExactly(1e-29, 0), 0);
  assert.equal(sumExactly(0, -6e-29), -1e-28);
});

test('a number halfway between two decimals counts as the larger', () => {
  assert.equal(sumExactly(349173.6150129094, Number('-98553750232598.12')), Number('-98553749883424.52'));
  assert.equal(sumExactly(Number('730886964476657.2'), 88632720949628.6), Number('819519685426285.9'));
});

test('what no decimal can hold is refused', () => {
  const refused = (message: string) => (error: unknown) =>
    error instanceof ReferenceException && error.exception === 'ValueError' && error.message === message;
  assert.throws(() => sumExactly(Number.NaN, 1), refused('Invalid float1: Invalid decimal: unknown character'));
  assert.throws(() => sumExactly(1, Infinity), refused('Invalid float2: Invalid decimal: unknown character'));
  assert.throws(() => sumExactly(8e28, 1), refused('Invalid float1: Invalid decimal: overflow from too many digits'));
});
