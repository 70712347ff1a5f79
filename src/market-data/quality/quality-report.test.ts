import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '../../candles/timeframe.ts';
import { sampleCandles } from '../testing/sample-candles.ts';
import { selectMedian } from './median.ts';
import { qualityReport } from './quality-report.ts';
import { qualityWarnings } from './quality-warnings.ts';

const START = Date.UTC(2024, 0, 1);
const at = (minute: number): number => START + minute * MINUTE;

test('clean minutes have no findings', () => {
  const report = qualityReport(sampleCandles(START, 5000));
  for (const kind of ['gaps', 'flat', 'zeroVolume', 'badTicks', 'duplicated'] as const)
    assert.equal(report[kind].count, 0, kind);
  assert.deepEqual(qualityWarnings(report, 'BTC-USDT', 'X'), []);
});

test('a price that leaps and returns at once is a bad tick, a price that leaps and stays is none', () => {
  const candles = sampleCandles(START, 3000);
  candles.high[700] = (candles.high[700] as number) * 1.2;
  candles.low[900] = (candles.low[900] as number) * 0.9;
  for (let row = 2000; row < 3000; row++) {
    for (const column of [candles.open, candles.close, candles.high, candles.low])
      column[row] = (column[row] as number) * 1.3;
  }
  const { badTicks } = qualityReport(candles);
  assert.deepEqual(
    badTicks.largest.map(({ timestamp, side }) => [timestamp, side]),
    [
      [at(700), 'high'],
      [at(900), 'low'],
    ],
  );
  assert.ok(Math.abs((badTicks.largest[0]?.distance ?? 0) - 0.2) < 0.01);
  assert.match(
    qualityWarnings(qualityReport(candles), 'BTC-USDT', 'X')[0] ?? '',
    /2 minutes have prices.*2024-01-01T11:40/,
  );
});

test('a bad close is found too where every minute opens at the last close', () => {
  const candles = sampleCandles(START, 3000);
  for (let row = 1; row < 3000; row++) candles.open[row] = candles.close[row - 1] as number;
  for (let row = 0; row < 3000; row++) {
    candles.high[row] = Math.max(candles.open[row] as number, candles.close[row] as number);
    candles.low[row] = Math.min(candles.open[row] as number, candles.close[row] as number);
  }
  assert.equal(qualityReport(candles).badTicks.count, 0);
  const bad = (candles.close[700] as number) * 1.2;
  candles.close[700] = bad;
  candles.high[700] = bad;
  candles.open[701] = bad;
  candles.high[701] = bad;
  const { badTicks } = qualityReport(candles);
  assert.deepEqual(
    badTicks.largest.map(({ timestamp, side, price }) => [timestamp, side, price]),
    [[at(700), 'high', bad]],
  );
});

test('flat stretches and stretches without volume are found with their dates', () => {
  const candles = sampleCandles(START, 1000, 1, (minute) => minute === 520);
  for (let row = 500; row < 560; row++) {
    for (const column of [candles.open, candles.close, candles.high, candles.low]) column[row] = 100;
  }
  for (let row = 100; row < 200; row++) candles.volume[row] = 0;
  candles.volume[300] = 0;
  const report = qualityReport(candles);
  // The gap at 520 divides the flat rows; those before it are too few.
  assert.deepEqual(report.flat.largest, [{ start: at(521), end: at(561), minutes: 40 }]);
  assert.deepEqual(report.zeroVolume.largest, [{ start: at(100), end: at(200), minutes: 100 }]);
  assert.equal(report.zeroVolumeMinutes, 101);
  assert.equal(report.gaps.count, 1);
  assert.match(qualityWarnings(report, 'BTC-USDT', 'X').join('\n'), /does not move at all in 1 stretch/);
});

test('a stretch that was stored a second time at another time is found in full', () => {
  const candles = sampleCandles(START, 4000);
  for (const column of [candles.open, candles.close, candles.high, candles.low, candles.volume]) {
    column.copyWithin(2500, 1013, 1213);
  }
  const { duplicated } = qualityReport(candles);
  assert.equal(duplicated.count, 1);
  const [found] = duplicated.largest;
  const offset = (found?.start ?? 0) - at(2500);
  assert.ok(offset >= 0 && offset < 30 * MINUTE, `starts ${offset / MINUTE} minutes late`);
  assert.equal((found?.originalStart ?? 0) - at(1013), offset);
  assert.equal(found?.end, at(2700));
});

test('a market that stands still is not taken for a copy of itself', () => {
  const candles = sampleCandles(START, 2000);
  for (const column of [candles.open, candles.close, candles.high, candles.low]) column.fill(100);
  candles.volume.fill(0);
  const report = qualityReport(candles);
  assert.equal(report.duplicated.count, 0);
  assert.deepEqual(report.flat.largest, [{ start: START, end: at(2000), minutes: 2000 }]);
});

test('no rows and one row make a report', () => {
  assert.equal(qualityReport(sampleCandles(START, 0)).candles, 0);
  assert.equal(qualityReport(sampleCandles(START, 1)).end, at(1));
});

test('the median by selection is that of sorting', () => {
  for (let count = 1; count < 60; count++) {
    const values = Float64Array.from(sampleCandles(START, count, count).volume);
    const sorted = values.slice().sort();
    assert.equal(selectMedian(values, count), sorted[count >> 1]);
  }
});
