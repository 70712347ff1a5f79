import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meantTimeframe, TIMEFRAMES } from './timeframe.ts';

test('a length in other words means the timeframe nearest to it', () => {
  const meant = Object.entries({
    '60': '1h',
    '60m': '1h',
    '1hour': '1h',
    H4: '4h',
    M15: '15m',
    '24h': '1D',
    daily: '1D',
    '1 week': '1W',
    '7d': '1W',
    '10m': '15m',
    '1mo': '1M',
    '2M': '1M',
  });
  for (const [text, timeframe] of meant) assert.equal(meantTimeframe(text), timeframe, text);
  for (const timeframe of TIMEFRAMES) assert.equal(meantTimeframe(timeframe), timeframe);
  for (const text of ['', 'x', '0', 'fast', '1y']) assert.equal(meantTimeframe(text), null, text);
});
