import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packedOrder } from './packed-order.ts';

/** The stable order by comparisons. */
function expected(columns: readonly number[][], tie: (a: number, b: number) => boolean): number[] {
  return Array.from(columns[0] as number[], (_, row) => row).sort((a, b) => {
    for (const column of columns) {
      const difference = (column[a] as number) - (column[b] as number);
      if (column[a] !== column[b]) return difference;
    }
    return tie(a, b) ? -1 : tie(b, a) ? 1 : 0;
  });
}

function orderOf(columns: readonly number[][], tie: ((a: number, b: number) => boolean) | null): number[] | undefined {
  const rows = (columns[0] as number[]).length;
  const order = packedOrder(
    columns.map((column) => Float64Array.from([...column, Number.NaN])),
    rows,
    tie,
  );
  return order && Array.from(order.subarray(0, rows));
}

const sizes = { minLength: 33, maxLength: 400 };
const kinds = [
  fc.integer({ min: -40, max: 40 }),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
  fc.double({ noNaN: true }),
  fc.double({ noNaN: true, min: 0, max: 1 }),
  fc.constantFrom(0, -0, 1e300, -1e300, 5e-324, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53),
];
const number = fc.oneof(...kinds);
const rowsOfOneKind = fc.oneof(...kinds.map((kind) => fc.array(fc.tuple(kind, number, number), sizes)));

test('an order that is given is the stable one', () => {
  let given = 0;
  fc.assert(
    fc.property(fc.constantFrom(1, 1, 2, 3), rowsOfOneKind, (width, rows) => {
      const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] as number));
      const order = orderOf(columns, null);
      if (order === undefined) return;
      given++;
      assert.deepEqual(
        [...order],
        expected(columns, () => false),
      );
    }),
    { numRuns: 400 },
  );
  const small = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 300 })), sizes);
  fc.assert(
    fc.property(small, (rows) => {
      const columns = [rows.map(([first]) => first)];
      const tie = (a: number, b: number): boolean => (rows[a]?.[1] ?? 0) < (rows[b]?.[1] ?? 0);
      const order = orderOf(columns, tie);
      if (order !== undefined) assert.deepEqual(order, expected(columns, tie));
      const both = [...columns, rows.map(([, second]) => second)];
      const exact = orderOf(both, null);
      assert.deepEqual(
        exact ?? [],
        expected(both, () => false),
      );
    }),
    { numRuns: 200 },
  );
  for (const scale of [1, 1e-9, 1e12]) {
    const column = Array.from({ length: 1000 }, (_, row) => Math.sin(row * row) * scale);
    const order = orderOf([column], null);
    assert.deepEqual(
      order ?? [],
      expected([column], () => false),
    );
  }
  assert.ok(given > 20);
});
