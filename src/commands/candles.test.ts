import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { MINUTE } from '../candles/timeframe.ts';
import { AppError } from '../errors.ts';
import { openCandleStore } from '../market-data/candle-store.ts';
import { rowsOf, sampleCandles } from '../market-data/testing/sample-candles.ts';
import { temporaryHome } from '../testing/temporary-home.ts';
import { importFiles } from './candles-import.ts';
import { exportSeries, listCandles, reportQuality, verifyCandles } from './candles-report.ts';
import { openProgressLine } from './progress-line.ts';

const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
const START = Date.UTC(2024, 0, 1);

function recordingStreams(terminal = false) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: terminal,
    columns: 60,
    write: (text: string) => {
      written[name] += text;
    },
  });
  return { written, streams: { stdout: stream('stdout'), stderr: stream('stderr') } };
}

test('a file is imported, listed, verified, examined and exported in words', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  const folder = temporaryHome(context);
  const file = path.join(folder, 'a.csv');
  const rows = rowsOf(sampleCandles(START, 100, 1, (minute) => minute === 7));
  writeFileSync(file, `timestamp,open,close,high,low,volume\n${rows.map((row) => row.join(',')).join('\n')}\n`);
  const { written, streams } = recordingStreams();
  await importFiles(store, { ...key, files: [file], dryRun: true }, streams);
  assert.match(
    written.stdout,
    /csv \(jesse\).*times in ms\n.*99 candles, 1 minute missing in 1 gap\n.*would import: 99 new/,
  );
  await importFiles(store, { ...key, files: [file] }, streams);
  await importFiles(store, { ...key, files: [file], json: true }, streams);
  assert.match(written.stdout, /imported: 99 new, 0 stored already\n\{.*"alreadyPresent":99/);
  await listCandles(store, {}, streams);
  assert.match(
    written.stdout,
    /Binance Spot {2}BTC-USDT {2}2024-01-01T00:00Z {2}2024-01-01T01:40Z {2}99 {7}1 in 1 gap/,
  );
  assert.equal(await verifyCandles(store, {}, streams), true);
  assert.match(written.stdout, /1 file, 99 candles, whole/);
  await reportQuality(store, key, streams);
  assert.match(written.stdout, /bad ticks: none/);
  await exportSeries(
    { ...key, source: store, file: path.join(folder, 'b.csv'), end: START + 5 * MINUTE },
    false,
    streams,
  );
  assert.match(written.stdout, /b\.csv: 5 1m candles/);
  assert.equal(written.stderr, '');
});

test('of several files those that are right are imported, and those that are not are named', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  const folder = temporaryHome(context);
  const write = (name: string, start: number, change: (line: string, index: number) => string): string => {
    const lines = rowsOf(sampleCandles(start, 10)).map((row, index) => change(row.join(','), index));
    const file = path.join(folder, name);
    writeFileSync(file, `timestamp,open,close,high,low,volume\n${lines.join('\n')}\n`);
    return file;
  };
  const good = write('a.csv', START, (line) => line);
  const bad = write('b.csv', START + 10 * MINUTE, (line, index) => (index === 3 ? 'x,1,1,1,1,1' : line));
  const other = write('c.csv', START, (line, index) => (index === 5 ? line.replace(/[^,]+$/, '12345') : line));
  const last = write('d.csv', START + 10 * MINUTE, (line) => line);
  const files = [good, bad, other, path.join(folder, 'absent.csv'), last];
  const { written, streams } = recordingStreams();
  await assert.rejects(importFiles(store, { ...key, files }, streams), (error) => {
    assert.ok(error instanceof AppError && error.code === 'not_found');
    assert.equal(error.message, `3 of 5 files were refused: ${files.slice(1, 4).join(', ')}`);
    assert.match(error.hint ?? '', /^2 files were read whole/);
    return true;
  });
  for (const words of [
    /a\.csv: csv.*\n.*\n {2}imported: 10 new/,
    /b\.csv, line 5: timestamp: expected .*\n {2}refused\. Nothing was imported/,
    /c\.csv: 2024-01-01T00:05:00Z .* is stored as .*\n {2}refused\. Nothing was written/,
    /absent\.csv \(ENOENT\)\n {2}refused/,
    /d\.csv: csv.*\n.*\n {2}imported: 10 new/,
  ])
    assert.match(written.stdout, words);
  assert.equal((await store.coverage(key))?.candles, 20);
  const json = recordingStreams();
  await assert.rejects(importFiles(store, { ...key, files: [bad, good], json: true }, json.streams));
  const [first, second] = json.written.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual([first.file, first.error.code, second.file], [bad, 'invalid_file', good]);
  const one = importFiles(store, { ...key, files: [other] }, json.streams);
  await assert.rejects(one, (error) => String(error).includes(`${other}: 2024`));
});

test('a name that no exchange of Jesse has is stored under with a word about it', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  const file = path.join(temporaryHome(context), 'a.csv');
  const rows = rowsOf(sampleCandles(START, 10));
  writeFileSync(file, `timestamp,open,close,high,low,volume\n${rows.map((row) => row.join(',')).join('\n')}\n`);
  const said = async (exchange: string): Promise<string> => {
    const { written, streams } = recordingStreams();
    await importFiles(store, { exchange, symbol: 'BTC-USDT', files: [file] }, streams);
    return written.stderr;
  };
  assert.match(
    await said('Binance Spott'),
    /"Binance Spott" is no exchange of Jesse's: .*Did you mean 'Binance Spot'\?/,
  );
  assert.match(await said('Binance'), /Jesse's names are Binance Spot and Binance Perpetual Futures/);
  assert.match(await said('My Broker'), /stored under "My Broker"/);
  assert.equal(await said('My Broker'), '');
  assert.equal(await said('Binance Spot'), '');
});

test('what is not stored is said with what is', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  await store.write(key, sampleCandles(START, 10));
  const { written, streams } = recordingStreams();
  await listCandles(store, { exchange: 'Bybit Spot' }, streams);
  assert.equal(await verifyCandles(store, { symbol: 'ETH-USDT' }, streams), true);
  assert.deepEqual(written.stdout.trim().split('\n'), [
    'No candles of any symbol on Bybit Spot are stored. Stored are BTC-USDT on Binance Spot.',
    'No candles of ETH-USDT on any exchange are stored. Stored are BTC-USDT on Binance Spot.',
  ]);
  await assert.rejects(reportQuality(store, { ...key, end: START }, streams), (error) => {
    assert.ok(error instanceof AppError && error.code === 'candles_missing');
    assert.equal(error.hint, 'Stored are 2024-01-01T00:00:00Z to 2024-01-01T00:10:00Z.');
    return true;
  });
});

test('an empty store says what to do', async (context) => {
  const { written, streams } = recordingStreams();
  await listCandles(openCandleStore({ home: temporaryHome(context) }), {}, streams);
  assert.match(written.stdout, /candles import/);
});

test('progress is drawn on a terminal only, within its width, and taken away', () => {
  const { written, streams } = recordingStreams(true);
  let time = 0;
  const line = openProgressLine(streams.stderr, () => time);
  line.show(0.5, 'x'.repeat(200));
  line.show(0.6, 'too soon');
  time = 100;
  line.show(2, 'done');
  line.clear();
  const drawn = written.stderr.split('\r\u001B[2K');
  assert.equal(drawn.length, 4);
  assert.equal(drawn[1]?.length, 59);
  assert.match(drawn[2] ?? '', /100 % {2}done/);
  const silent = recordingStreams();
  openProgressLine(silent.streams.stderr).show(0.5, 'x');
  assert.equal(silent.written.stderr, '');
});
