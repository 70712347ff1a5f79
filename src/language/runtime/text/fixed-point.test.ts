import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixed, roundDigits, roundHalfEven, scientific } from './fixed-point.ts';

/** Rounds the exact value of a double half to even with integers alone. */
function exactFixed(x: number, digits: number): string {
  let numerator = Math.abs(x);
  let shift = 0n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    shift++;
  }
  const scaled = BigInt(numerator) * 10n ** BigInt(digits);
  const floor = scaled >> shift;
  const rest = (scaled - (floor << shift)) * 2n;
  const unit = 1n << shift;
  const rounded = rest > unit || (rest === unit && floor % 2n === 1n) ? floor + 1n : floor;
  const text = String(rounded).padStart(digits + 1, '0');
  const cut = text.length - digits;
  return `${x < 0 || Object.is(x, -0) ? '-' : ''}${text.slice(0, cut)}${digits === 0 ? '' : `.${text.slice(cut)}`}`;
}

test('fixed rounds the exact value half to even', () => {
  assert.equal(fixed(2.5, 0), '2');
  assert.equal(fixed(0.125, 2), '0.12');
  assert.equal(fixed(2.675, 2), '2.67');
  assert.equal(fixed(1e22, 1), '10000000000000000000000.0');
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }), fc.nat(30), (x, digits) => {
      assert.equal(fixed(x, digits), exactFixed(x, digits));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat(6), (n, digits) => {
      assert.equal(fixed(n / 64, digits), exactFixed(n / 64, digits));
    }),
  );
});

test('scientific rounds ties to even', () => {
  assert.deepEqual(scientific(25, 0), { digits: '2', exponent: 1 });
  assert.deepEqual(scientific(35, 0), { digits: '4', exponent: 1 });
  assert.deepEqual(scientific(123456, 2), { digits: '123', exponent: 5 });
});

test('round: digits before and after the point, and none', () => {
  assert.equal(roundDigits(2.675, 2), 2.67);
  assert.equal(roundDigits(1234.5, -2), 1200);
  assert.equal(roundDigits(-1250, -2), -1200);
  assert.equal(roundDigits(1350, -2), 1400);
  assert.deepEqual([0.5, 1.5, 2.5, -0.5, -1.5].map(roundHalfEven).map(String), ['0', '2', '2', '0', '-2']);
});
