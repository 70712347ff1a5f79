import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { MINUTE } from '../../candles/timeframe.ts';
import { temporaryHome } from '../../testing/temporary-home.ts';
import { openCandleStore } from '../candle-store.ts';
import { rowsOf } from '../testing/sample-candles.ts';
import { CsvReader } from './csv-reader.ts';
import { parseDecimal } from './decimal-number.ts';
import { type FileImportOptions, importCandleFile } from './import-candle-file.ts';
import { parseIsoTime, recogniseTimeForm } from './time-reader.ts';

const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
const START = Date.UTC(2024, 0, 1, 23, 58);
/** Jesse's order: open, close, high, low, volume. */
const VALUES = [
  [10, 11, 12, 9, 5],
  [11, 10.5, 11.25, 10, 0],
  [10.5, 10.5, 10.5, 10.5, 1e-7],
];
const ROWS = VALUES.map((values, minute) => [START + minute * MINUTE, ...values]);

async function importText(context: TestContext, text: string | Uint8Array, options: Partial<FileImportOptions> = {}) {
  const file = path.join(temporaryHome(context), 'candles.csv');
  writeFileSync(file, text);
  const store = openCandleStore({ home: temporaryHome(context) });
  const report = await importCandleFile({ store, file, ...key, ...options });
  return { report, rows: rowsOf((await store.load(key, 0, Number.MAX_SAFE_INTEGER)).candles) };
}

const time = (form: (ms: number) => string, header = 'timestamp'): string =>
  [`${header},open,close,high,low,volume`, ...ROWS.map(([ms = 0, ...values]) => [form(ms), ...values].join(','))].join(
    '\n',
  );

const iso = (ms: number): string => new Date(ms).toISOString();
const TIMES: Readonly<Record<string, (ms: number) => string>> = {
  seconds: (ms) => String(ms / 1000),
  'seconds as decimals': (ms) => `${ms / 1000}.0`,
  milliseconds: String,
  'numpy milliseconds': (ms) => ms.toExponential(18),
  microseconds: (ms) => `${ms}000`,
  nanoseconds: (ms) => `${ms}000000`,
  'ISO 8601': iso,
  'ISO without a zone': (ms) => iso(ms).slice(0, 19),
  'ISO to the minute': (ms) => iso(ms).slice(0, 16),
  "pandas' text": (ms) => `${iso(ms).slice(0, 10)} ${iso(ms).slice(11, 19)}+00:00`,
  'another zone': (ms) => `${iso(ms + 5.5 * 3_600_000).slice(0, 19)}+05:30`,
  'nanosecond text': (ms) => `${iso(ms).slice(0, 19)}.000000000`,
};

for (const [form, write] of Object.entries(TIMES)) {
  test(`times as ${form} are recognised`, async (context) => {
    assert.deepEqual((await importText(context, time(write))).rows, ROWS);
  });
}

const SHAPES: Readonly<Record<string, string | Uint8Array>> = {
  'Windows line ends': `${time(String).replaceAll('\n', '\r\n')}\r\n`,
  'empty lines at the end': `${time(String)}\n\n\n`,
  'a byte order mark': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(time(String))]),
  semicolons: time(String).replaceAll(',', ';'),
  tabs: time(String).replaceAll(',', '\t'),
  'quotes around everything': time(String).replace(/[^,\n]+/g, '"$&"'),
  'spaces around cells': time(String).replaceAll(',', ' , '),
  'capital names': time(String).replace(/^.*$/m, (header) => header.toUpperCase()),
  'other names': time(String, 'Open time').replace('open,close,high,low,volume', 'O,C,H,L,Vol.'),
  'the volume of the base': time(String).replace('volume', 'Volume BTC'),
  'columns to pass over': time(String).replace(/^.*$/gm, (line) => `x,${line},y`),
};

for (const [shape, text] of Object.entries(SHAPES)) {
  test(`${shape} are read`, async (context) => {
    assert.deepEqual((await importText(context, text)).rows, ROWS);
  });
}

test('a header may have any order, and a list of columns takes its place', async (context) => {
  const exchangeOrder = ROWS.map(([ms, open, close, high, low, volume]) =>
    [volume, ms, open, high, low, close].join(','),
  ).join('\n');
  const columns = 'volume,timestamp,open,high,low,close';
  assert.deepEqual((await importText(context, `${columns}\n${exchangeOrder}`)).rows, ROWS);
  assert.deepEqual((await importText(context, exchangeOrder, { columns })).rows, ROWS);
  assert.deepEqual((await importText(context, `${columns}\n${exchangeOrder}`, { columns })).rows, ROWS);
  const wrong = { columns: 'timestamp,open,close,high,low,volume' };
  await assert.rejects(importText(context, `${columns}\n${exchangeOrder}`, wrong), /agrees with --columns/);
  for (const bad of ['timestamp,open', 'a,b,c', 'timestamp,open,open,high,low,close,volume', '']) {
    await assert.rejects(importText(context, exchangeOrder, { columns: bad }), /columns: expected/);
  }
});

test('equal neighbours are merged and counted', async (context) => {
  const lines = time(String).split('\n');
  const { report, rows } = await importText(
    context,
    [lines[0], lines[1], lines[1], lines[1], lines[2], lines[2], lines[3]].join('\n'),
  );
  assert.deepEqual(rows, ROWS);
  assert.deepEqual([report.rows, report.duplicates], [3, 3]);
});

test('rows of CryptoDataDownload may have seconds and milliseconds, newest first', async (context) => {
  const rows = [...ROWS].reverse().map(([ms = 0, open, close, high, low, volume], index) => {
    const unix = index === 0 ? ms : `${ms / 1000}.0`;
    return [unix, iso(ms), 'BTC/USDT', open, high, low, close, volume, 1].join(',');
  });
  const header = 'unix,date,symbol,open,high,low,close,Volume BTC,Volume USDT';
  const lines = ['https://www.CryptoDataDownload.com', header, ...rows];
  assert.deepEqual((await importText(context, lines.join('\n'))).rows, ROWS);
});

test('chunks may end anywhere', () => {
  const bytes = Buffer.from(`${time(iso)}\n`);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 }), (sizes) => {
      const reader = new CsvReader({ file: 'f', symbol: 'BTC-USDT', now: START, columns: null, time: null });
      let at = 0;
      for (let index = 0; at < bytes.length; index++) {
        const size = sizes[index % sizes.length] ?? 1;
        reader.read(bytes.subarray(at, at + size));
        at += size;
      }
      assert.deepEqual(reader.end().finish().flatMap(rowsOf), ROWS);
    }),
  );
});

test('numbers are rounded as JavaScript and Python round them', () => {
  const spelled = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 25n }), fc.bigInt({ min: 0n, max: 10n ** 25n }))
      .map(([whole, part]) => `${whole}.${part}`),
    fc.tuple(fc.nat(), fc.integer({ min: -30, max: 30 })).map(([digits, exponent]) => `${digits}e${exponent}`),
  );
  fc.assert(
    fc.property(spelled, (text) => {
      const bytes = Buffer.from(`,${text},`);
      assert.equal(parseDecimal(bytes, 1, bytes.length - 1), Number(text));
    }),
    { numRuns: 2000 },
  );
  for (const text of ['', ' ', '0x10', '1_0', 'NaN', 'inf', 'Infinity', '1n', 'true', '1..2', '.', 'e5', '+-1']) {
    assert.ok(Number.isNaN(parseDecimal(Buffer.from(text), 0, text.length)), text);
  }
});

test('forms of times are told apart, and what is none is not taken for one', () => {
  assert.equal(recogniseTimeForm('1704067200'), 's');
  assert.equal(recogniseTimeForm('1704067200000'), 'ms');
  assert.equal(recogniseTimeForm('1704067200000000'), 'us');
  assert.equal(recogniseTimeForm('1704067200000000000'), 'ns');
  for (const text of ['', '0', '20240101', 'today', '-1', '01/02/2024', '2024-1-1'])
    assert.equal(recogniseTimeForm(text), null, text);
  assert.equal(parseIsoTime('2024-02-29T12:34'), Date.UTC(2024, 1, 29, 12, 34));
  for (const text of ['2023-02-29', '2024-13-01', '2024-01-01T24:00', '2024-01-01T00:60'])
    assert.ok(Number.isNaN(parseIsoTime(text)), text);
});

test('a number whose thousands are marked is refused by its name, quoted cells that are passed over are not', async (context) => {
  const header = 'note,timestamp,open,close,high,low,volume';
  const row = (note: string, open: string): string => `${note},${START},${open},11,12,9,5`;
  await assert.rejects(importText(context, `${header}\n${row('x', '"1,000.5"')}`), {
    code: 'invalid_file',
    message: /line 2: open: expected a decimal number, was "1,000.5"$/,
    hint: /Leave out the marks between thousands/,
  });
  await assert.rejects(importText(context, `${header}\n${row('x', "1'000.5")}`), { hint: /thousands/ });
  assert.equal((await importText(context, `${header}\n${row('"a, b"', '10')}`)).rows.length, 1);
});
