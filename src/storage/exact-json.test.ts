import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeExactJson, encodeExactJson } from './exact-json.ts';

test('numbers that JSON loses come back', () => {
  const value = {
    nan: Number.NaN,
    up: Number.POSITIVE_INFINITY,
    down: [Number.NEGATIVE_INFINITY, -0, 0],
    text: '\u0000NaN',
  };
  assert.deepStrictEqual(decodeExactJson(encodeExactJson(value)), value);
});

test('any plain data comes back as it was', () => {
  const plain = fc.jsonValue({ maxDepth: 3 });
  const number = fc.double();
  const text = fc.oneof(
    fc.string(),
    fc.string().map((rest) => `\u0000${rest}`),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ plain, number, text }, { noNullPrototype: true })), (value) => {
      // An object key `__proto__` cannot be kept by a reviver; none is ever written.
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      assert.deepStrictEqual(decodeExactJson(encodeExactJson(value)), value);
    }),
    { numRuns: 200 },
  );
});
