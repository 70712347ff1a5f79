import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { MINUTE } from '../../src/candles/timeframe.ts';
import { AppError } from '../../src/errors.ts';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { importCandleFile } from '../../src/market-data/files/import-candle-file.ts';
import { filesBelow, temporaryHome } from '../../src/testing/temporary-home.ts';

const HEADER = 'timestamp,open,close,high,low,volume';
const START = Date.UTC(2024, 0, 1);
const row = (minute: number, values = '10,11,12,9,5'): string => `${START + minute * MINUTE},${values}`;
const text = (...lines: string[]): string => `${lines.join('\n')}\n`;
/** A whole file whose third row (line 4) is the one given. */
const third = (line: string): string => text(HEADER, row(0), row(1), line, row(3));

/** What is wrong, the file, the line that must be named (null: none can be), words that must be in the message. */
type Case = readonly [what: string, content: string | Uint8Array, line: number | null, words: RegExp];

/** A zip archive with the folder `dir/` and no file. */
const FOLDERS = Buffer.from(
  'UEsDBBQAAAAIAPmGeF0AAAAAAgAAAAAAAAAEAAAAZGlyLwMAUEsBAhQDFAAAAAgA+YZ4XQAAAAACAAAAAAAAAAQAAAAAAAAAAAAQAP1BAAAAAGRp' +
    'ci9QSwUGAAAAAAEAAQAyAAAAJAAAAAAA',
  'base64',
);

const BAD_NUMBERS = [
  '0x1F',
  '',
  ' ',
  'true',
  'null',
  'NaN',
  'nan',
  'inf',
  '-Infinity',
  'Infinity',
  '1e999',
  '1_000',
  '10n',
  '--1',
  '1.2.3',
  '1e',
  '.',
  '+',
  '1 0',
  '١٢',
  'abc',
  '0b11',
  '1,5',
];

const CASES: readonly Case[] = [
  ['an empty file', '', null, /empty file/],
  ['only an end of line', '\n', null, /without any/],
  ['only spaces', '   \n', 1, /header/],
  ['only a header', text(HEADER), null, /without any/],
  ['no header', text(row(0), row(1)), 1, /header.*was/],
  ['prose', 'These are my candles.\nThey are good.\n', 1, /header/],
  ['a web page', '<!DOCTYPE html>\n<html></html>\n', 1, /header/],
  ['zero bytes', Buffer.alloc(1000), 1, /binary/],
  [
    'random bytes',
    Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251)),
    1,
    /binary|header|text/,
  ],
  ['UTF-16', Buffer.from(text(HEADER, row(0)), 'utf16le'), 1, /binary/],
  ['a column too few in the header', text('timestamp,open,close,high,low', row(0)), 1, /lacks volume/],
  ['a column named twice', text('timestamp,open,open,high,low,close,volume', row(0)), 1, /two/],
  ['a header without a time', text('a,open,close,high,low,volume', row(0)), 1, /lacks timestamp/],
  ['a row with too few columns', third(`${START + 2 * MINUTE},10,11,12,9`), 4, /expected 6 columns, was 5/],
  ['a row with too many columns', third(`${row(2)},7`), 4, /expected 6 columns, was 7/],
  ['a separator at the end', third(`${row(2)},`), 4, /expected 6 columns, was 7/],
  ['a row cut off', text(HEADER, row(0), `${START + MINUTE},10,1`), 3, /expected 6 columns, was 3/],
  ['an empty line in the middle', third(''), 4, /empty line/],
  ['the header again', third(HEADER), 4, /time/],
  ['another separator in one row', third(row(2).replaceAll(',', ';')), 4, /expected 6 columns/],
  ['an open quote', third(`"${row(2)}`), 4, /quotes|columns/],
  ['old line ends', [HEADER, row(0), row(1)].join('\r'), 1, /header/],
  ['a comment', text('# my candles', HEADER, row(0)), 1, /header/],
  ['times that go back', third(row(0)), 4, /after 2024-01-01T00:01/],
  ['times from the newest to the oldest', text(HEADER, row(2), row(1), row(0)), 3, /after/],
  ['two different candles of a minute', third(row(1, '10,11,12,9,6')), 4, /second, different/],
  ['a repeated candle that is no neighbour', text(HEADER, row(0), row(1), row(0)), 4, /after/],
  ['a time off the minute', third(`${START + 2 * MINUTE + 1},10,11,12,9,5`), 4, /on the minute/],
  ['a time half a minute off', third(`${START + 2.5 * MINUTE},10,11,12,9,5`), 4, /on the minute/],
  ['a fraction of a millisecond', third(`${START + 2 * MINUTE}.5,10,11,12,9,5`), 4, /on the minute/],
  ['year 1970', text(HEADER, '60000,10,11,12,9,5'), 2, /time/],
  ['time zero', text(HEADER, '0,10,11,12,9,5'), 2, /time/],
  ['a negative time', text(HEADER, `-${START},10,11,12,9,5`), 2, /time/],
  ['year 2300', text(HEADER, `${Date.UTC(2300, 0, 1)},10,11,12,9,5`), 2, /time/],
  ['year 2150', text(HEADER, `${Date.UTC(2150, 0, 1)},10,11,12,9,5`), 2, /between 2000-01-01 and/],
  ['year 50000', text(HEADER, `${Date.UTC(50000, 0, 1)},10,11,12,9,5`), 2, /time/],
  ['year 1999', text(HEADER, '1999-12-31T23:59:00Z,10,11,12,9,5'), 2, /between 2000-01-01/],
  ['milliseconds that become seconds', third(`${START / 1000 + 120},10,11,12,9,5`), 4, /time/],
  ['ISO times that become numbers', text(HEADER, '2024-01-01T00:00:00Z,10,11,12,9,5', row(1)), 3, /time/],
  ['30 February', text(HEADER, '2024-02-30T00:00:00Z,10,11,12,9,5'), 2, /time/],
  ['hour 24', text(HEADER, '2024-01-01T24:00:00Z,10,11,12,9,5'), 2, /time/],
  ['a date of another country', text(HEADER, '01/02/2024 00:00,10,11,12,9,5'), 2, /time/],
  ['a day alone', text(HEADER, '2024-01-01,10,11,12,9,5', '2024-01-02,10,11,12,9,5'), 2, /time/],
  ['a time of day alone', text(HEADER, '00:01,10,11,12,9,5'), 2, /time/],
  ['an empty time', third(',10,11,12,9,5'), 4, /timestamp/],
  ['a hexadecimal time', third(`0x${(START + 2 * MINUTE).toString(16)},10,11,12,9,5`), 4, /timestamp/],
  ['a price of zero', third(row(2, '0,11,12,0,5')), 4, /above 0/],
  ['a negative price', third(row(2, '-10,11,12,-11,5')), 4, /above 0/],
  ['a low of zero', third(row(2, '10,11,12,0,5')), 4, /low above 0/],
  ['a negative volume', third(row(2, '10,11,12,9,-1')), 4, /volume/],
  ['a volume whose sums are not finite', third(row(2, '10,11,12,9,1e308')), 4, /volume of at most 1e\+24, was 1e\+308/],
  ['a price that no market has', third(row(2, '10,11,1e300,9,5')), 4, /high from 1e-24 to 1e\+18, was 1e\+300/],
  ['a price next to zero', third(row(2, '10,11,12,1e-300,5')), 4, /low from 1e-24 to 1e\+18, was 1e-300/],
  ['high below low', third(row(2, '10,11,8,9,5')), 4, /high/],
  ['open above high', third(row(2, '13,11,12,9,5')), 4, /open/],
  ['open below low', third(row(2, '8,11,12,9,5')), 4, /open/],
  ['close above high', third(row(2, '10,13,12,9,5')), 4, /close/],
  ['close below low', third(row(2, '10,8,12,9,5')), 4, /close/],
  ["columns in the exchanges' order under Jesse's header", text(HEADER, row(0, '10,12,9,11,5')), 2, /high/],
  ...BAD_NUMBERS.map(
    (bad): Case => [`the price ${JSON.stringify(bad)}`, third(row(2, `${bad},11,12,9,5`)), 4, /open|columns/],
  ),
  ...['0x5', '', 'NaN', 'inf', 'false', '-0.001'].map(
    (bad): Case => [`the volume ${JSON.stringify(bad)}`, third(row(2, `10,11,12,9,${bad}`)), 4, /volume/],
  ),
  ['a zero byte in a row', third(row(2, '10,1\u00001,12,9,5')), 1, /binary/],
  [
    'gzip that is cut off',
    gzipSync(text(HEADER, ...Array.from({ length: 5000 }, (_, minute) => row(minute)))).subarray(0, 9000),
    null,
    /cut off|damaged/,
  ],
  ['gzip with a wrong byte', damagedGzip(), null, /cut off|damaged/],
  [
    'gzip with bytes behind its end',
    Buffer.concat([gzipSync(text(HEADER, row(0))), Buffer.from('more of it')]),
    null,
    /cut off|damaged/,
  ],
  ['gzip of nothing', gzipSync(''), null, /empty/],
  ['gzip of binary data', gzipSync(Buffer.alloc(500)), 1, /binary/],
  [
    'a zip archive that is cut off',
    Buffer.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 60 }, () => 1)]),
    null,
    /zip/,
  ],
  ['a Parquet file that is cut off', Buffer.from(`PAR1${'x'.repeat(100)}`), null, /Parquet/],
  ['an Arrow file that is cut off', Buffer.from(`ARROW1\0\0${'x'.repeat(100)}`), null, /Arrow/],
  ['JSON that is cut off', '[[1704067200000, 10, 12, 9, 11, 5], [17', null, /JSON/],
  ['an empty JSON list', '[]', null, /empty list/],
  ['a JSON object', '{"data": []}', null, /list of rows/],
  ['JSON rows of five values', '[[1704067200000, 10, 12, 9, 11]]', null, /6 values/],
  ['a JSON null', '[[1704067200000, 10, 12, 9, null, 5]]', null, /close/],
  ['a JSON boolean', '[[1704067200000, true, 12, 9, 11, 5]]', null, /open/],
  [
    'JSON objects without volume',
    '[{"timestamp": 1704067200000, "open": 1, "high": 1, "low": 1, "close": 1}]',
    null,
    /lacks volume/,
  ],
  [
    'larger candles',
    text(HEADER, ...Array.from({ length: 120 }, (_, hour) => row(60 * hour))),
    null,
    /one minute, was one every 60/,
  ],
  [
    'a few larger candles',
    text(HEADER, ...Array.from({ length: 6 }, (_, index) => row(5 * index))),
    null,
    /one every 5/,
  ],
  [
    'hours with a few minutes among them',
    text(HEADER, ...Array.from({ length: 300 }, (_, index) => row(index < 280 ? 60 * index : 60 * 280 + index))),
    null,
    /one every 60 minutes for the most part/,
  ],
  ['a number in the digits of another script', third(row(2, '１０,11,12,9,5')), 4, /was "１０"/],
  [
    'a day that no month has',
    text(HEADER, '2024-02-30T00:00:00Z,10,11,12,9,5'),
    2,
    /a time that exists, was "2024-02-30/,
  ],
  ['an ISO time among milliseconds', third('2024-01-01T00:02:00Z,10,11,12,9,5'), 4, /the same form as the first, was/],
  ...['2024-01-01', '2024-01-01T00:01:00Z later'].map(
    (time): Case => [
      `${time} among ISO times`,
      text(HEADER, '2024-01-01T00:00:00Z,10,11,12,9,5', `${time},10,11,12,9,5`),
      3,
      /the same form as the first, was/,
    ],
  ),
  [
    'a Parquet file of zeros',
    Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(100), Buffer.from('PAR1')]),
    null,
    /Parquet.*cannot be read/,
  ],
  ['a zip archive of nothing but folders', FOLDERS, null, /one file, was none/],
  ['a line without end', `${HEADER}\n${'1'.repeat(200_000)}`, 2, /bytes|columns/],
];

for (const [what, content, line, words] of CASES) {
  test(`${what} is refused whole`, async (context) => {
    const home = temporaryHome(context);
    const file = path.join(temporaryHome(context), 'candles.csv');
    writeFileSync(file, content);
    const store = openCandleStore({ home });
    await assert.rejects(importCandleFile({ store, file, exchange: 'Binance Spot', symbol: 'BTC-USDT' }), (error) => {
      assert.ok(error instanceof AppError, String(error));
      assert.equal(error.code, 'invalid_file');
      assert.match(error.message, words);
      assert.ok(error.message.includes(file), error.message);
      assert.match(error.hint ?? '', /Nothing was imported/);
      if (line !== null) assert.equal(error.details['line'], line, error.message);
      return true;
    });
    assert.deepEqual(filesBelow(home), []);
  });
}

test('a folder, a missing file and a pipe are refused', async (context) => {
  const folder = temporaryHome(context);
  const store = openCandleStore({ home: temporaryHome(context) });
  const refuse = (file: string, words: RegExp): Promise<void> =>
    assert.rejects(importCandleFile({ store, file, exchange: 'Binance Spot', symbol: 'BTC-USDT' }), words);
  mkdirSync(path.join(folder, 'candles.csv'));
  await refuse(path.join(folder, 'candles.csv'), /was a folder/);
  await refuse(path.join(folder, 'absent.csv'), /ENOENT/);
  await refuse('/dev/null', /pipe or device|folder|read/);
});

test('a bad row deep inside a large file leaves what was stored as it was', async (context) => {
  const home = temporaryHome(context);
  const store = openCandleStore({ home });
  const file = path.join(temporaryHome(context), 'candles.csv');
  const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
  writeFileSync(file, text(HEADER, row(0), row(1)));
  await importCandleFile({ ...key, store, file });
  const before = filesBelow(home);
  const rows = Array.from({ length: 150_000 }, (_, minute) => row(minute));
  rows[149_000] = row(149_000, '10,11,8,9,5');
  writeFileSync(file, `${HEADER}\n${rows.join('\n')}\n`);
  await assert.rejects(importCandleFile({ ...key, store, file }), /line 149002: expected/);
  assert.deepEqual(filesBelow(home), before);
  assert.equal((await store.load(key, 0, Number.MAX_SAFE_INTEGER)).candles.length, 2);
});

test('names that are no exchange or symbol are refused', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  const file = path.join(temporaryHome(context), 'candles.csv');
  writeFileSync(file, text(HEADER, row(0)));
  for (const symbol of ['../../etc', 'BTCUSDT', 'btc-usdt', '', 'BTC-USDT/x', 'BTC-', '.']) {
    await assert.rejects(importCandleFile({ store, file, exchange: 'Binance Spot', symbol }), /symbol: expected/);
  }
  await assert.rejects(importCandleFile({ store, file, exchange: ' ', symbol: 'BTC-USDT' }), /exchange: expected/);
});

function damagedGzip(): Uint8Array {
  const bytes = gzipSync(text(HEADER, ...Array.from({ length: 5000 }, (_, minute) => row(minute))));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 0xff;
  return bytes;
}
