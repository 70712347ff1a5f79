/** Files that are whole and odd, and archives and streams that lie about what is in them. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { crc32 } from 'node:zlib';
import { RecordBatchStreamWriter, tableFromArrays } from 'apache-arrow';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { MINUTE } from '../../src/candles/timeframe.ts';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { importCandleFile } from '../../src/market-data/files/import-candle-file.ts';
import { rowsOf } from '../../src/market-data/testing/sample-candles.ts';
import { filesBelow, temporaryHome } from '../../src/testing/temporary-home.ts';

const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
const START = Date.UTC(2024, 0, 1);
const HEADER = 'timestamp,open,close,high,low,volume';
const csv = (minutes: readonly number[]): string =>
  `${[HEADER, ...minutes.map((minute) => `${START + minute * MINUTE},10,11,12,9,5`)].join('\n')}\n`;

/** An importer of a content into a store of its own. */
function importer(context: TestContext) {
  const home = temporaryHome(context);
  const store = openCandleStore({ home });
  const file = path.join(temporaryHome(context), 'candles');
  const run = async (content: string | Uint8Array) => {
    writeFileSync(file, content);
    const report = await importCandleFile({ ...key, store, file });
    return { report, rows: rowsOf((await store.load(key, 0, Number.MAX_SAFE_INTEGER)).candles) };
  };
  const refused = async (content: string | Uint8Array, words: RegExp): Promise<void> => {
    await assert.rejects(run(content), (error) => {
      assert.match(String(error), words);
      assert.ok(String(error).includes(file));
      return true;
    });
    assert.deepEqual(filesBelow(home), []);
  };
  return { run, refused };
}

/** A zip archive with one stored file, `change` applied to its directory before it is put together. */
function zip(content: string, change: (directory: Buffer, end: Buffer) => void = () => {}, name = 'a.csv'): Buffer {
  const bytes = Buffer.from(content);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(bytes.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name), bytes]);
  const directory = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), facts, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  change(directory, end);
  return Buffer.concat([local, directory, end]);
}

test('a zip archive is read by its content, whatever its file is called', async (context) => {
  const { run } = importer(context);
  assert.equal((await run(zip(csv([0, 1, 2]), undefined, '../../../etc/passwd'))).rows.length, 3);
});

test('zip archives that lie about themselves are refused in words', async (context) => {
  const { refused } = importer(context);
  const content = csv([0, 1, 2]);
  const lie = (words: RegExp, change: (directory: Buffer, end: Buffer) => void): Promise<void> =>
    refused(zip(content, change), words);
  await lie(/its directory lies outside it/, (_, end) => end.writeUInt32LE(0xffffffff, 12));
  await lie(/its directory lies outside it/, (_, end) => end.writeUInt32LE(0x7fffffff, 12));
  await lie(/without a password/, (directory) => directory.writeUInt16LE(1, 8));
  await lie(/not where its directory says/, (directory) => directory.writeUInt32LE(0xfffffff, 42));
  await lie(/not where its directory says/, (directory) => directory.writeUInt32LE(3, 42));
  await lie(/not where its directory says/, (directory) => directory.writeUInt32LE(0, 20));
  await lie(/checksum/, (directory) => directory.writeUInt32LE(7, 16));
  await lie(/zip method 12/, (directory) => directory.writeUInt16LE(12, 10));
  await refused(zip(''), /was an empty file/);
});

test('larger candles with gaps are told from minutes; minutes with gaps are not', async (context) => {
  const { run, refused } = importer(context);
  const grid = (step: number, rows: number): number[] =>
    Array.from({ length: rows }, (_, index) => step * (index < 4 ? index : index + 1));
  for (const [step, rows] of [
    [5, 7],
    [15, 7],
    [60, 30],
    [1440, 99],
    [2, 20],
  ] as const) {
    await refused(csv(grid(step, rows)), new RegExp(`one minute, was one every ${step} minutes`));
  }
  const minutes = [0, 5, 10, 30, 35, 50, 55, 81, 90];
  assert.equal((await run(csv(minutes))).rows.length, minutes.length);
});

test('decimals of a Parquet file are the nearest doubles', async (context) => {
  const { run } = importer(context);
  const decimal = (name: string, scale: number) =>
    ({ name, type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale, repetition_type: 'REQUIRED' }) as const;
  const values = {
    timestamp: [BigInt(START)],
    open: [0.3],
    close: [0.7],
    high: [0.7],
    low: [0.3],
    volume: [731.18371678],
  };
  const bytes = parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: 6 },
      { name: 'timestamp', type: 'INT64', repetition_type: 'REQUIRED' },
      ...(['open', 'close', 'high', 'low'] as const).map((name) => decimal(name, 1)),
      decimal('volume', 8),
    ],
    columnData: Object.entries(values).map(([name, data]) => ({ name, data })),
  });
  assert.deepEqual((await run(new Uint8Array(bytes))).rows, [[START, 0.3, 0.7, 0.7, 0.3, 731.18371678]]);
});

test('an Arrow stream that ends between two batches is not taken for whole', async (context) => {
  const { run, refused } = importer(context);
  const part = (from: number) =>
    tableFromArrays({
      timestamp: Float64Array.from({ length: 10 }, (_, row) => START + (from + row) * MINUTE),
      open: new Float64Array(10).fill(10),
      close: new Float64Array(10).fill(10),
      high: new Float64Array(10).fill(10),
      low: new Float64Array(10).fill(10),
      volume: new Float64Array(10).fill(1),
    });
  const [one, two] = [part(0), part(10)];
  const stream = async (...tables: (typeof one)[]) =>
    Buffer.from(await RecordBatchStreamWriter.writeAll(tables.flatMap((table) => table.batches)).toUint8Array());
  const [shorter, whole] = [await stream(one), await stream(one, two)];
  // Both begin alike; the shorter has its end mark where the second batch of the other begins.
  const boundary = shorter.length - 8;
  for (const cut of [boundary, boundary + 4]) await refused(whole.subarray(0, cut), /end mark is missing/);
  assert.equal((await run(whole)).rows.length, 20);
});

test('a byte order mark before JSON is passed over', async (context) => {
  const { run } = importer(context);
  assert.equal((await run(`\uFEFF[[${START}, 10, 12, 9, 11, 5]]`)).rows.length, 1);
});

test('a text file whose last line has no end is taken, and the report says so', async (context) => {
  const { run } = importer(context);
  assert.equal((await run(csv([0, 1]))).report.endsOpen, undefined);
  assert.equal((await run(csv([0, 1]).trimEnd())).report.endsOpen, true);
});
