import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { floatRepr } from './float-repr.ts';

test('few decimals are written as the shortest digits that read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(2 ** 52), max: 2 ** 52 }),
      fc.nat(9),
      fc.integer({ min: -2, max: 2 }),
      (n, k, ulps) => {
        const decimal = n / 10 ** k;
        const x = decimal + ulps * 2 ** -52 * Math.abs(decimal);
        if (Number.isInteger(x) || Math.abs(x) < 1e-4) return;
        assert.equal(floatRepr(x), String(x));
      },
    ),
    { numRuns: 2000 },
  );
  assert.equal(floatRepr(0.0001), '0.0001');
  assert.equal(floatRepr(0.00001), '1e-05');
  assert.equal(floatRepr(-2147483647.99), '-2147483647.99');
});
