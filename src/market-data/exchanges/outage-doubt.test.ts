import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import { doubtedRanges, judgeOutages } from './outage-doubt.ts';

const NOW = Date.UTC(2024, 5, 1);
const range = (first: number, end: number) => ({ start: first * MINUTE, end: end * MINUTE });
const usual = { absent: [], unsupported: [], earlier: [], sparse: false, now: NOW };
const shown = (outages: ReturnType<typeof judgeOutages>) =>
  outages.map(({ start, end, doubtedSince }) => [start / MINUTE, end / MINUTE, doubtedSince]);

test('what neighbours prove is sure; what only empty answers say is doubted until they are an hour apart', () => {
  const findings = { ...usual, absent: [range(10, 20), range(50, 90)], unsupported: [range(50, 90)] };
  assert.deepEqual(shown(judgeOutages(findings)), [
    [10, 20, null],
    [50, 90, NOW],
  ]);
  const since = NOW - 30 * MINUTE;
  const earlier = [{ ...range(60, 70), doubtedSince: since }];
  assert.deepEqual(shown(judgeOutages({ ...findings, earlier })).sort(), [
    [10, 20, null],
    [50, 60, NOW],
    [60, 70, since],
    [70, 90, NOW],
  ]);
  const hourOld = [{ ...range(50, 90), doubtedSince: NOW - 60 * MINUTE }];
  assert.deepEqual(shown(judgeOutages({ ...findings, earlier: hourOld })), [
    [10, 20, null],
    [50, 90, null],
  ]);
});

test('what was sure stays so', () => {
  const earlier = [{ ...range(50, 70), doubtedSince: null }];
  const judged = judgeOutages({ ...usual, absent: [range(50, 90)], unsupported: [range(50, 90)], earlier });
  assert.deepEqual(shown(judged), [
    [50, 70, null],
    [70, 90, NOW],
  ]);
});

test('the last hour is no outage yet, the last day is doubted where minutes may be filled in', () => {
  const now = NOW / MINUTE;
  const findings = { ...usual, absent: [range(now - 2_000, now - 1_400), range(now - 70, now)] };
  assert.deepEqual(shown(judgeOutages(findings)), [
    [now - 2_000, now - 1_440, null],
    [now - 1_440, now - 1_400, NOW],
    [now - 70, now - 60, NOW],
  ]);
  assert.deepEqual(shown(judgeOutages({ ...findings, sparse: true })), [
    [now - 2_000, now - 1_400, null],
    [now - 70, now - 60, null],
  ]);
});

test('doubted ranges are asked for with a neighbour on either side, within what is asked for', () => {
  const outages = [
    { ...range(10, 20), doubtedSince: NOW - DAY },
    { ...range(21, 30), doubtedSince: NOW },
    { ...range(40, 50), doubtedSince: null },
    { ...range(90, 120), doubtedSince: NOW },
  ];
  assert.deepEqual(doubtedRanges(outages, range(10, 100)), [range(10, 31), range(89, 100)]);
});
