import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitOrder } from './digit-order.ts';
import { stableOrder } from './stable-order.ts';

/** Numbers of a fixed congruential sequence, so that the test is the same each time. */
function numbers(count: number, make: (n: number) => number): Float64Array {
  let state = 12345;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return make(state);
  });
}

const KINDS: Record<string, (n: number) => number> = {
  'few ints': (n) => (n >> 8) % 7,
  'ints of both signs': (n) => n - 2 ** 30,
  floats: (n) => n / 7 - 1e8,
  'large and small floats': (n) => (n % 2 === 0 ? -1 : 1) * 2 ** (((n >> 4) % 2000) - 1000),
  'zeros of both signs': (n) => [0, -0, 1, -1][(n >> 5) % 4] as number,
  infinities: (n) => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5][(n >> 5) % 3] as number,
};

for (const [kind, make] of Object.entries(KINDS)) {
  test(`both orders are the stable one: ${kind}`, () => {
    for (const count of [1, 2, 23, 64, 500, 30_000]) {
      const keys = numbers(count, make);
      const expected = Array.from(keys.keys()).sort((a, b) => {
        const [first, second] = [keys[a] as number, keys[b] as number];
        return first < second ? -1 : first > second ? 1 : a - b;
      });
      assert.deepEqual([...stableOrder(keys, null)], expected);
      const byDigits = digitOrder([keys]);
      if (byDigits !== undefined) assert.deepEqual([...byDigits], expected);
    }
  });
}

test('rows are ordered by their first column, and by the next where that is equal', () => {
  const first = numbers(30_000, (n) => (n >> 8) % 5);
  const second = numbers(30_000, (n) => (n >> 3) % 1000);
  const order = digitOrder([first, second]);
  assert.ok(order !== undefined, 'expected digits to be the cheaper way');
  const byTie = stableOrder(first, (a, b) => (second[a] as number) < (second[b] as number));
  assert.deepEqual([...order], [...byTie]);
});
