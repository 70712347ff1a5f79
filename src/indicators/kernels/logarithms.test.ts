import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../testing/random-candles.ts';
import { commonLogarithms, logarithms } from './logarithms.ts';

const random = seededRandom(11);

/** Doubles of every size, close to powers of two and to 1, and those that are no positive number. */
function samples(): Float64Array {
  const anyBits = new Float64Array(new Uint32Array(100_000).map(() => random() * 2 ** 32).buffer);
  const near = Array.from(
    { length: 20_000 },
    () => 2 ** Math.floor(20 * random() - 10) * (1 + (random() - 0.5) * 1e-5),
  );
  const usual = Array.from({ length: 50_000 }, () => 10 ** (12 * random() - 6));
  const upperHalves = [0x3ff6a09c, 0x3ff6147a, 0x3ff6b851, 0x3ff6b852, 0x3ff00001, 0x3ffffffe, 0x3feffffe, 0x3fe6a09c];
  const edges = upperHalves.flatMap((upper) => {
    const [value = 0] = new Float64Array(Uint32Array.of(0, upper).buffer);
    return [value, value * (1 + 2 ** -52), value * (1 - 2 ** -53), value * 1024, value / 1024];
  });
  const odd = [
    0,
    -0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    5e-324,
    2 ** -1022,
    1,
    2,
    0.5,
    10,
  ];
  return Float64Array.from([...anyBits, ...near, ...usual, ...edges, ...odd]);
}

test('logarithms have the bits of Math.log and Math.log10', () => {
  const values = samples();
  const [natural, common] = [logarithms(values), commonLogarithms(values)];
  let different = 0;
  for (const [index, value] of values.entries()) {
    if (!Object.is(natural[index], Math.log(value)) || !Object.is(common[index], Math.log10(value))) different++;
  }
  assert.equal(different, 0);
});
