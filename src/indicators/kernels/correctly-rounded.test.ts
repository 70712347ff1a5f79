/**
 * The functions against values known to more digits than a double holds.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { roundedCos, roundedExp, roundedPower, roundedSin } from './correctly-rounded.ts';

test('known values', () => {
  assert.equal(roundedExp(1), 2.718281828459045);
  assert.equal(roundedExp(0), 1);
  assert.equal(roundedExp(-1), 0.36787944117144233);
  assert.equal(roundedSin(1), 0.8414709848078965);
  assert.equal(roundedCos(1), 0.5403023058681398);
  assert.equal(roundedCos(Math.PI / 2), 6.123233995736766e-17);
  assert.equal(roundedPower(2, 0.5), Math.SQRT2);
  assert.equal(roundedPower(10, 0.5), Math.sqrt(10));
  assert.ok(Number.isNaN(roundedExp(Number.NaN)));
});

test('never more than a unit or two from Math', () => {
  const argument = fc.double({ min: -20, max: 20, noNaN: true });
  const close = (left: number, right: number): boolean =>
    Math.abs(left - right) <= 1e-15 * Math.max(1, Math.abs(right));
  fc.assert(
    fc.property(argument, (x) => {
      assert.ok(Math.abs(roundedExp(x) / Math.exp(x) - 1) < 1e-15);
      assert.ok(close(roundedSin(x), Math.sin(x)) && close(roundedCos(x), Math.cos(x)));
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('the power of one half is the square root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (base) => {
      assert.equal(roundedPower(base, 0.5), Math.sqrt(base));
    }),
    { numRuns: 300, seed: 7 },
  );
});
