/**
 * How each indicator answers when prices or volumes are scaled, when all prices move by the same amount, when nothing
 * moves, and when everything rises.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CandleColumns, columnsFromRows } from '../../src/candles/candle-columns.ts';
import { evaluatePrepared, prepareIndicator } from '../../src/indicators/compute.ts';
import { INDICATORS } from '../../src/indicators/registry.ts';
import type { Column, Scalar } from '../../src/indicators/series-call.ts';
import { randomWalkRows } from '../../src/indicators/testing/random-candles.ts';

/** Power of the price scale and of the volume scale in a value; null where it is no power. */
interface Behaviour {
  readonly price: number | null;
  readonly volume: number;
  /** What a value does when all prices move by the same amount; null where that depends. */
  readonly shift: 'moves' | 'stays' | null;
  /** The values, as `indicator` or `indicator.field`. */
  readonly values: string;
}

const BEHAVIOURS: readonly Behaviour[] = [
  // Prices themselves: averages, bands, stops.
  {
    price: 1,
    volume: 0,
    shift: 'moves',
    values:
      'alligator.jaw alligator.teeth alligator.lips alma avgprice bollinger_bands.upperband ' +
      'bollinger_bands.middleband bollinger_bands.lowerband chande cksp.long cksp.short cwma dema devstop ' +
      'donchian.upperband donchian.middleband donchian.lowerband edcf ema epma frama fwma ' +
      'heikin_ashi_candles.open heikin_ashi_candles.close heikin_ashi_candles.high heikin_ashi_candles.low ' +
      'hwma ichimoku_cloud.conversion_line ichimoku_cloud.base_line ichimoku_cloud.span_a ' +
      'ichimoku_cloud.span_b ichimoku_cloud_seq.conversion_line ichimoku_cloud_seq.base_line ' +
      'ichimoku_cloud_seq.span_a ichimoku_cloud_seq.span_b ichimoku_cloud_seq.lagging_line ' +
      'ichimoku_cloud_seq.future_span_a ichimoku_cloud_seq.future_span_b itrend.it itrend.trigger jsa kama ' +
      'kaufmanstop keltner.upperband keltner.middleband keltner.lowerband linearreg linearreg_intercept ma ' +
      'maaq mab.upperband mab.middleband mab.lowerband medprice midpoint midprice minmax.is_min ' +
      'minmax.is_max minmax.last_min minmax.last_max mwdx pivot.r2 pivot.r1 pivot.pp pivot.s1 pivot.s2 pwma ' +
      'rma sar sinwma sma smma sqwma srwma supersmoother supersmoother_3_pole ' +
      'support_resistance_with_breaks.support support_resistance_with_breaks.resistance swma t3 tema trima ' +
      'tsf typprice vidya vlma vpwma vwap vwma wclprice wilders wma zlema',
  },
  // Differences of prices.
  {
    price: 1,
    volume: 0,
    shift: 'stays',
    values:
      'acosc.osc acosc.change ao.osc ao.change apo atr dm.plus dm.minus dpo emd.upperband emd.middleband ' +
      'emd.lowerband eri.bull eri.bear gatorosc.upper gatorosc.lower gatorosc.upper_change ' +
      'gatorosc.lower_change linearreg_slope macd.macd macd.signal macd.hist mean_ad median_ad mom qstick ' +
      'stddev trange voss.voss voss.filt vwmacd.macd vwmacd.signal vwmacd.hist wad ' +
      'waddah_attar_explosion.explosion_line waddah_attar_explosion.trend_power',
  },
  // Shares, strengths and flags.
  {
    price: 0,
    volume: 0,
    shift: 'stays',
    values:
      'adx adxr aroon.down aroon.up aroonosc beta bop cci chop cmo correl correlation_cycle.real ' +
      'correlation_cycle.imag correlation_cycle.angle correlation_cycle.state cvi damiani_volatmeter.vol ' +
      'damiani_volatmeter.anti di.plus di.minus dti dx.adx dx.plusDI dx.minusDI er fisher.fisher ' +
      'fisher.signal hull_suit.signal hurst_exponent ift_rsi itrend.signal kdj.k kdj.d kdj.j kurtosis mass ' +
      'pivot.r4 pivot.r3 pivot.s3 pivot.s4 reflex rsi rsmk.indicator rsmk.signal rsx rvi skew ' +
      'squeeze_momentum.squeeze squeeze_momentum.momentum_signal srsi.k srsi.d stc stiffness stoch.k ' +
      'stoch.d stochf.k stochf.d supertrend.changed support_resistance_with_breaks.red_break ' +
      'support_resistance_with_breaks.green_break support_resistance_with_breaks.bear_wick ' +
      'support_resistance_with_breaks.bull_wick trendflex tsi ttm_squeeze ttm_trend ultosc vi.plus vi.minus ' +
      'vosc waddah_attar_explosion.trend_direction willr wt.wt1 wt.wt2 wt.wtCrossUp wt.wtCrossDown ' +
      'wt.wtOversold wt.wtOverbought wt.wtVwap zscore',
  },
  // Prices less than a constant passes through.
  {
    price: 1,
    volume: 0,
    shift: null,
    values:
      'bandpass.bp decycler gauss high_pass high_pass_2_pole hma hull_suit.s_hull hull_suit.m_hull jma ' +
      'mama.mama mama.fama mcginley_dynamic nma pma.predict pma.trigger roofing safezonestop ' +
      'squeeze_momentum.momentum supertrend.trend vpci.vpci vpci.vpcis',
  },
  // Differences by a price.
  {
    price: 0,
    volume: 0,
    shift: null,
    values:
      'bandpass.bp_normalized bandpass.signal bandpass.trigger bollinger_bands_width cc cfo cg dec_osc fosc ' +
      'kst.line kst.signal lrsi mfi natr nvi ppo pvi roc rocp rocr rocr100 trix ui',
  },
  // Sums of volume.
  {
    price: 0,
    volume: 1,
    shift: 'stays',
    values: 'ad adosc kvo obv volume.volume volume.ma',
  },
  // Difference times volume.
  {
    price: 1,
    volume: 1,
    shift: 'stays',
    values: 'efi',
  },
  // Square of a difference by volume.
  {
    price: 2,
    volume: -1,
    shift: 'stays',
    values: 'emv',
  },
  // Difference by volume.
  {
    price: 1,
    volume: -1,
    shift: 'stays',
    values: 'marketfi',
  },
  // Square of a difference.
  {
    price: 2,
    volume: 0,
    shift: 'stays',
    values: 'var',
  },
  // Relative change times volume.
  {
    price: 0,
    volume: 1,
    shift: null,
    values: 'vpt',
  },
  // Neither.
  {
    price: null,
    volume: 0,
    shift: 'stays',
    values: 'linearreg_angle pfe',
  },
];

const ROWS = 400;
const SCALE = 4;
const SHIFT = 128;

type Fields = Readonly<Record<string, Column | Scalar>>;

function candlesWith(price: (value: number) => number, volume: (value: number) => number): CandleColumns {
  const rows = randomWalkRows(ROWS, 3);
  for (let row = 0; row < rows.length; row += 6) {
    for (let column = 1; column < 5; column++) rows[row + column] = price(rows[row + column] as number);
    rows[row + 5] = volume(rows[row + 5] as number);
  }
  return columnsFromRows(rows);
}

const same = (value: number): number => value;

/** All values of an indicator, sequential where it has such a form; a result without fields under the empty name. */
function valuesOf(name: string, candles: CandleColumns): Fields {
  const signature = INDICATORS.get(name)?.signature;
  assert.ok(signature !== undefined, name);
  const result = evaluatePrepared(
    prepareIndicator(name, {
      ...(signature.comparedName === null ? {} : { [signature.comparedName]: candles }),
      ...(signature.sequentialDefault === null ? {} : { sequential: true }),
    }),
    candles,
    240,
  );
  const single =
    result === null || typeof result !== 'object' || result instanceof Float64Array || Array.isArray(result);
  return single ? { '': result as Column | Scalar } : (result as Fields);
}

/** The values of each behaviour by indicator and field. */
function* expectations(): Generator<Behaviour & { readonly name: string; readonly field: string }> {
  for (const behaviour of BEHAVIOURS) {
    for (const value of behaviour.values.split(' ')) {
      const [name = '', field = ''] = value.split('.');
      yield { ...behaviour, name, field };
    }
  }
}

function numbers(value: Column | Scalar | undefined): (number | string)[] {
  const list = typeof value === 'object' && value !== null ? Array.from(value as Iterable<Scalar>) : [value ?? null];
  return list.map((item) => (typeof item === 'string' ? item : item === null ? Number.NaN : Number(item)));
}

function assertNear(
  actual: Fields,
  expected: Fields,
  field: string,
  of: (value: number) => number,
  words: string,
): void {
  const [left, right] = [numbers(actual[field]), numbers(expected[field])];
  assert.equal(left.length, right.length, words);
  for (const [index, value] of right.entries()) {
    const wanted = typeof value === 'number' ? of(value) : value;
    const was = left[index] as number | string;
    const near =
      Object.is(was, wanted) ||
      was === wanted ||
      Math.abs(Number(was) - Number(wanted)) <= 1e-7 * Math.abs(Number(wanted)) + 1e-9;
    assert.ok(near, `${words}[${index}]: expected ${wanted}, was ${was}`);
  }
}

test('every value of every indicator has a behaviour', () => {
  const all = [...INDICATORS.values()].flatMap(({ name, signature: { returns } }) =>
    'kind' in returns ? [name] : returns.fields.map((field) => `${name}.${field.name}`),
  );
  const listed = [...expectations()].map(({ name, field }) => (field === '' ? name : `${name}.${field}`));
  assert.deepEqual(listed.toSorted(), all.toSorted());
});

test('scaled prices scale levels and distances and leave ratios', () => {
  const [plain, scaled] = [candlesWith(same, same), candlesWith((value) => value * SCALE, same)];
  for (const { name, field, price } of expectations()) {
    if (price === null) continue;
    assertNear(
      valuesOf(name, scaled),
      valuesOf(name, plain),
      field,
      (value) => value * SCALE ** price,
      `${name}.${field}`,
    );
  }
});

test('scaled volumes scale what sums them and nothing else', () => {
  const [plain, scaled] = [candlesWith(same, same), candlesWith(same, (value) => value * SCALE)];
  for (const { name, field, volume } of expectations()) {
    assertNear(
      valuesOf(name, scaled),
      valuesOf(name, plain),
      field,
      (value) => value * SCALE ** volume,
      `${name}.${field}`,
    );
  }
});

test('prices that move together move levels and leave distances', () => {
  const [plain, moved] = [candlesWith(same, same), candlesWith((value) => value + SHIFT, same)];
  for (const { name, field, shift } of expectations()) {
    if (shift === null) continue;
    const by = shift === 'moves' ? SHIFT : 0;
    assertNear(valuesOf(name, moved), valuesOf(name, plain), field, (value) => value + by, `${name}.${field}`);
  }
});

/** Hourly candles at `price(row)`, without wicks where `wick` is 0. */
function candlesAt(price: (row: number) => number, wick: number): CandleColumns {
  const rows = new Float64Array(6 * ROWS);
  for (let row = 0; row < ROWS; row++) {
    const [open, close] = [price(Math.max(0, row - 1)), price(row)];
    const [high, low] = [Math.max(open, close) + wick, Math.min(open, close) - wick];
    rows.set([1_600_000_000_000 + row * 3_600_000, open, close, high, low, 10], 6 * row);
  }
  return columnsFromRows(rows);
}

test('where nothing moves, levels are the price and distances are 0', () => {
  const candles = candlesAt(() => 100, 0);
  // It raises where there is no pivot.
  const pivotless = 'support_resistance_with_breaks';
  const found: string[] = [];
  for (const { name, field, price, volume, shift } of expectations()) {
    if (price !== 1 || volume !== 0 || shift === null || name === pivotless) continue;
    const last = numbers(valuesOf(name, candles)[field]).at(-1) as number;
    const wanted = shift === 'moves' ? 100 : 0;
    if (!Number.isNaN(last) && Math.abs(last - wanted) >= 1e-6) found.push(`${name}.${field} ${last}`);
  }
  // edcf weighs by squared distances, and there are none.
  assert.deepEqual(found, ['edcf. 0']);
});

test('where everything rises, averages rise below the price and strengths are at their top', () => {
  const candles = candlesAt((row) => 100 + row, 0.25);
  const last = (name: string, field = ''): number => numbers(valuesOf(name, candles)[field]).at(-1) as number;
  const price = candles.close[ROWS - 1] as number;
  for (const name of 'alma cwma ema fwma kama pwma rma sinwma sma smma sqwma srwma swma trima vwma wilders wma'.split(
    ' ',
  )) {
    const column = numbers(valuesOf(name, candles)['']) as number[];
    assert.ok(last(name) < price, `${name}: expected less than ${price}, was ${last(name)}`);
    const falls = column.findIndex((value, index) => index > 100 && value <= (column[index - 1] as number));
    assert.equal(falls, -1, `${name} rises`);
  }
  assert.equal(last('rsi'), 100);
  assert.equal(last('cmo'), 100);
  assert.equal(last('aroon', 'up'), 100);
  assert.equal(last('aroon', 'down'), 0);
  assert.equal(last('mfi'), 100);
  assert.equal(last('mom'), 10);
  assert.ok(last('adx') > 99);
  assert.ok(last('di', 'plus') > last('di', 'minus'));
  assert.ok(last('willr') > -10);
  assert.ok(last('roc') > 0 && last('macd', 'macd') > 0 && last('tsi') > 99);
});
