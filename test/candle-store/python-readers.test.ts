import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { exportCandles } from '../../src/market-data/files/export-candles.ts';
import { importCandleFile } from '../../src/market-data/files/import-candle-file.ts';
import { rowsOf, sampleCandles } from '../../src/market-data/testing/sample-candles.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { pythonWithTables, runPython } from '../python-with-tables.ts';

const python = pythonWithTables();
const skip = python === null ? 'needs pandas, pyarrow, polars and duckdb: node scripts/python-tables.mjs' : false;
const key = { exchange: 'Binance Perpetual Futures', symbol: 'BTC-USDT' };
const START = Date.UTC(2024, 0, 28);

const READ_MONTHS = `
import sys, json, glob
import duckdb, pandas, polars, pyarrow.feather
files = sorted(glob.glob(sys.argv[1] + '/*.arrow'))
names = ['timestamp', 'open', 'close', 'high', 'low', 'volume']
with_pandas = pandas.concat([pandas.read_feather(file) for file in files])
with_polars = polars.concat([polars.read_ipc(file) for file in files])
table = pyarrow.concat_tables([pyarrow.feather.read_table(file) for file in files])
with_duckdb = duckdb.sql('select * from "table"').fetchall()
metadata = {key.decode(): value.decode() for key, value in pyarrow.feather.read_table(files[0]).schema.metadata.items()}
print(json.dumps({
  'pandas': with_pandas[names].values.tolist(), 'types': [str(kind) for kind in with_pandas.dtypes],
  'polars': [list(row) for row in with_polars.select(names).rows()],
  'duckdb': [list(row) for row in with_duckdb], 'metadata': metadata}))
`;

const answer = z.object({
  pandas: z.array(z.array(z.number())),
  polars: z.array(z.array(z.number())),
  duckdb: z.array(z.array(z.number())),
  types: z.array(z.string()),
  metadata: z.record(z.string(), z.string()),
});

test('pandas, Polars and DuckDB open the month files as they lie', { skip }, async (context) => {
  const home = temporaryHome(context);
  const rows = sampleCandles(START, 8000, 3, (minute) => minute % 500 === 3);
  await openCandleStore({ home }).write(key, rows);
  const folder = path.join(home, 'candles', key.exchange, key.symbol, '1m');
  const read = answer.parse(runPython(python ?? '', READ_MONTHS, [folder]));
  assert.deepEqual(read.types, ['int64', 'float64', 'float64', 'float64', 'float64', 'float64']);
  for (const library of ['pandas', 'polars', 'duckdb'] as const) assert.deepEqual(read[library], rowsOf(rows), library);
  assert.equal(read.metadata['symbol'], 'BTC-USDT');
});

const READ_EXPORTS = `
import sys, json, pandas
for file in sys.argv[1:]:
  frame = pandas.read_parquet(file) if file.endswith('parquet') else pandas.read_feather(file) if file.endswith('feather') else pandas.read_csv(file)
  print(json.dumps(frame.values.tolist()), end=',' if file != sys.argv[-1] else '')
`;

test('pandas opens what is exported', { skip }, async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  const rows = sampleCandles(START, 3000, 5);
  await store.write(key, rows);
  const folder = temporaryHome(context);
  const files = ['a.parquet', 'a.feather', 'a.csv', 'a.csv.gz'].map((name) => path.join(folder, name));
  for (const file of files) await exportCandles({ ...key, source: store, file });
  for (const file of files) {
    const read = z.array(z.array(z.number())).parse(runPython(python ?? '', READ_EXPORTS, [file]));
    assert.deepEqual(read, rowsOf(rows), path.basename(file));
  }
});

const WRITE_FILES = `
import sys, json, numpy, pandas, polars
names = ['date', 'open', 'high', 'low', 'close', 'volume']
random = numpy.random.default_rng(5)
count = 150_000
close = 100 * numpy.exp(numpy.cumsum(random.normal(0, 1e-3, count)))
opened = numpy.concatenate(([100.0], close[:-1]))
frame = pandas.DataFrame({
  'date': pandas.date_range('2023-12-30', periods=count, freq='min', tz='UTC'), 'open': opened,
  'high': numpy.maximum(opened, close) * 1.001, 'low': numpy.minimum(opened, close) * 0.999, 'close': close,
  'volume': random.gamma(2, 20, count)})
folder = sys.argv[1]
frame.to_feather(folder + '/a.feather', compression='lz4')
frame.to_parquet(folder + '/a.parquet')
polars.from_pandas(frame).write_parquet(folder + '/b.parquet')
polars.from_pandas(frame).write_ipc(folder + '/b.arrow', compression='zstd')
frame.to_csv(folder + '/a.csv', index=False)
print(json.dumps([repr(float(frame['close'].sum())), repr(float(frame['volume'].iloc[-1]))]))
`;

test('large files of pandas and Polars are imported to the same rows', { skip }, async (context) => {
  const folder = temporaryHome(context);
  runPython(python ?? '', WRITE_FILES, [folder]);
  const digests = new Set<string>();
  for (const name of ['a.feather', 'a.parquet', 'b.parquet', 'b.arrow', 'a.csv']) {
    const store = openCandleStore({ home: temporaryHome(context) });
    const report = await importCandleFile({ ...key, store, file: path.join(folder, name) });
    assert.deepEqual([report.imported, report.missing], [150_000, 0], name);
    digests.add(await store.digest(key, 0, Number.MAX_SAFE_INTEGER));
  }
  assert.equal(digests.size, 1);
});
