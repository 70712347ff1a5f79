import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../testing/random-candles.ts';
import { mapColumns } from './map-columns.ts';

const random = seededRandom(11);
const ODD = [0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, 3e-310, 2 ** -1022, 1];

/** Numbers of all sizes, near 1, near powers of two and ten, and the odd ones. */
function arguments_(count: number): Float64Array {
  const kinds = [
    () => random() * 10 ** Math.floor(600 * random() - 300),
    () => 1 + (random() - 0.5) * 10 ** Math.floor(-16 * random()),
    () => 2 ** Math.floor(40 * random() - 20) * (1 + (random() - 0.5) * 2 ** -18),
    () => 10 ** Math.floor(40 * random() - 20),
    () => 3 * random(),
    () => ODD[Math.floor(ODD.length * random())] as number,
  ];
  return Float64Array.from({ length: count }, () => kinds[Math.floor(kinds.length * random())]?.() as number);
}

test('logarithms have the bits of Math.log and Math.log10', () => {
  const values = arguments_(200_000);
  const [natural, decimal] = [mapColumns('logarithm', [values]), mapColumns('decimalLogarithm', [values])];
  let different = 0;
  for (const [index, value] of values.entries()) {
    if (!Object.is(natural[index], Math.log(value)) || !Object.is(decimal[index], Math.log10(value))) different++;
  }
  assert.equal(different, 0);
});
