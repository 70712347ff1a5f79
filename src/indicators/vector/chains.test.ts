import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsFromRows } from '../../candles/candle-columns.ts';
import { computeIndicator } from '../compute.ts';
import type { IndicatorColumn, IndicatorResult, IndicatorScalar } from '../indicator-result.ts';
import { exponentialAverage } from '../kernels/exponential-average.ts';
import { INDICATORS } from '../registry.ts';
import { randomWalkRows, seededRandom } from '../testing/random-candles.ts';
import { runChains, withoutChains } from './chains.ts';

const ROWS = 4000;

/** The values of a column, NaN as such. */
function valuesOf(result: IndicatorResult): unknown[] {
  const each: readonly (IndicatorScalar | IndicatorColumn)[] = result.kind === 'namedtuple' ? result.values : [result];
  return each.map(({ value }) => (value instanceof Float64Array || Array.isArray(value) ? [...value] : value));
}

/** Candles, the same with gaps of NaN, without movement, and with infinite and zero values. */
function markets(): Record<string, Float64Array> {
  const walk = randomWalkRows(ROWS, 3);
  const random = seededRandom(9);
  const change = (value: (index: number) => number, share: number) =>
    walk.map((price, index) => (index % 6 > 0 && random() < share ? value(index) : price));
  return {
    walk,
    gaps: change(() => Number.NaN, 0.0005),
    still: walk.map((value, index) => (index % 6 === 0 ? value : 100)),
    infinite: change(() => Number.POSITIVE_INFINITY, 0.0003),
    zero: change(() => 0, 0.001),
  };
}

test('every indicator has the same bits in chains and without', () => {
  for (const [market, rows] of Object.entries(markets())) {
    const candles = columnsFromRows(rows);
    for (const { name, signature } of INDICATORS.values()) {
      if (signature.sequentialDefault === null) continue;
      const second = signature.comparedName === null ? {} : { [signature.comparedName]: candles };
      const compute = (): unknown[] | string => {
        try {
          return valuesOf(computeIndicator(name, candles, { ...second, sequential: true }));
        } catch (error) {
          return String(error);
        }
      };
      const chained = compute();
      assert.deepEqual(chained, withoutChains(compute), `${name} on ${market}`);
    }
  }
});

test('a chain that has not forgotten its beginning is noticed', () => {
  const random = seededRandom(4);
  const source = Float64Array.from({ length: ROWS }, () => 100 + random());
  const beginning = { length: ROWS, states: [0], from: 1, filling: 0 };
  const chains = (keep: number) => runChains('exponential', () => [source], [0.01, 0.99], { ...beginning, keep });
  // The factor of the average is 0.99: with the early steps of a quicker one a rest of the guess is left.
  assert.equal(chains(0.9), null);
  assert.equal(chains(1), null);
  assert.equal(chains(Number.NaN), null);
});

test('an average of any period is that of a plain loop, NaN and infinite values included', () => {
  const random = seededRandom(5);
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, 0]) {
    for (const period of [1, 2, 3, 14, 26, 50, 200, 2000]) {
      const source = Float64Array.from({ length: ROWS + period }, () => (random() < 0.0002 ? odd : 2 * random() - 1));
      const chained = exponentialAverage(source, 2 / (period + 1));
      const plain = withoutChains(() => exponentialAverage(source, 2 / (period + 1)));
      assert.deepEqual(Array.from(chained), Array.from(plain), `period ${period} with ${odd}`);
    }
  }
});
