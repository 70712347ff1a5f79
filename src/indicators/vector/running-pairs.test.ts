import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cfoSeries } from '../cfo.ts';
import { cgSeries } from '../cg.ts';
import { cmoSeries } from '../cmo.ts';
import { foscSeries } from '../fosc.ts';
import { seededRandom } from '../testing/random-candles.ts';

const random = seededRandom(17);
const PERIODS = [1, 2, 3, 5, 14];

/** Positive values, now and then one that is odd. */
function columnWith(odd: readonly number[], length: number): Float64Array {
  return Float64Array.from({ length }, () =>
    random() < 0.05 && odd.length > 0 ? (odd[Math.floor(odd.length * random())] as number) : 1 + random(),
  );
}

function assertOverAll(
  series: (source: Float64Array, period: number) => Float64Array,
  plain: (source: Float64Array, period: number, at: (index: number) => number) => number[],
) {
  for (const odd of [[], [0, -0, 1], [Number.NaN], [Number.POSITIVE_INFINITY]]) {
    for (const period of PERIODS) {
      for (let length = period + 2; length < period + 24; length++) {
        const source = columnWith(odd, length);
        const expected = plain(source, period, (index) => source[index] as number);
        assert.deepEqual(Array.from(series(source, period)), expected, `period ${period} of ${[...source]}`);
      }
    }
  }
}

test("rises and falls have the bits of Chande's plain sums", () => {
  assertOverAll(cmoSeries, (source, period, at) => {
    const move = (index: number) => at(index) - at(index - 1);
    const above = (value: number) => (value > 0 ? value : 0);
    let [rises, falls] = [0, 0];
    return Array.from(source, (_, index) => {
      if (index > 0) {
        const leaving = index > period ? move(index - period) : 0;
        rises += above(move(index)) - above(leaving);
        falls += above(-move(index)) - above(-leaving);
      }
      const sum = rises + falls;
      if (index < period) return Number.NaN;
      return sum === 0 ? 0 : (100 * (rises - falls)) / sum;
    });
  });
});

test('sums of values and of index · value have the bits of plain ones', () => {
  assertOverAll(
    (source, period) => cfoSeries(source, period, 100),
    (source, period, at) => {
      const steps = (period * (period - 1)) / 2;
      const spread = period * (((period - 1) * period * (2 * period - 1)) / 6) - steps * steps;
      let [sum, weighted] = [0, 0];
      return Array.from(source, (value, index) => {
        const leaving = index < period ? 0 : at(index - period);
        sum += value - leaving;
        weighted += index * value - (index - period) * leaving;
        const slope = (period * (weighted - (index - period + 1) * sum) - steps * sum) / spread;
        const line = (sum - slope * steps) / period + slope * (period - 1);
        return index < period - 1 || value === 0 ? Number.NaN : (100 * (value - line)) / value;
      });
    },
  );
  assertOverAll(cgSeries, (source, period, at) => {
    let [sum, weighted] = [0, 0];
    return Array.from(source, (value, index) => {
      if (period < 2 || index < 3) return Number.NaN;
      const leaving = index - period + 1;
      sum += value - (leaving < 3 ? 0 : at(leaving));
      weighted += index * value - (leaving < 3 ? 0 : leaving * at(leaving));
      if (index < period + 1) return Number.NaN;
      return sum === 0 ? 0 : -((1 + index) * sum - weighted) / sum;
    });
  });
});

test('differences of sums from the first value on have the bits of plain ones', () => {
  assertOverAll(foscSeries, (source, period, at) => {
    const steps = (period * (period - 1)) / 2;
    const middle = steps / period;
    const spread = ((period - 1) * period * (2 * period - 1)) / 6 - steps * middle;
    const [sums, products] = [[0], [0]];
    return Array.from(source, (value, index) => {
      sums.push((sums[index] as number) + at(index));
      products.push((products[index] as number) + index * at(index));
      const start = index + 1 - period;
      if (start < 0) return 0;
      const sum = (sums[index + 1] as number) - (sums[start] as number);
      const product = (products[index + 1] as number) - (products[start] as number) - start * sum;
      const mean = sum / period;
      const slope = (product - steps * mean) / spread;
      const line = slope * (period - 1) + (mean - slope * middle);
      return value === 0 ? 0 : (100 * (value - line)) / value;
    });
  });
});
