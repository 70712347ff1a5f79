import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeSeriesChunk, encodeSeries, SERIES_CHUNK_ROWS } from './series-codec.ts';

const roundTrip = async (rows: readonly unknown[]) =>
  (await Promise.all((await encodeSeries(rows)).map(decodeSeriesChunk))).flat();

test('rows of one shape, of several and of none come back as they were', async () => {
  for (const rows of [
    [],
    [
      { a: 1, b: 'x', c: null },
      { a: Number.NaN, b: 'y', c: 2 },
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [1, 2],
      [3, -0],
    ],
    [[1, 2], [3]],
    [{ a: [1, { b: Number.POSITIVE_INFINITY }] }],
    [1, 'two', null, [3]],
    [{}, {}],
    [[], []],
  ]) {
    assert.deepStrictEqual(await roundTrip(rows), rows);
  }
});

test('rows without a value for a key come back without the key', async () => {
  assert.deepStrictEqual(await roundTrip([{ a: 1, b: undefined }]), [{ a: 1 }]);
});

test('any records come back as they were', async () => {
  const row = fc.record(
    {
      number: fc.double(),
      text: fc.string(),
      mixed: fc.oneof(fc.double(), fc.constant(null), fc.boolean()),
      nested: fc.array(fc.double()),
    },
    { noNullPrototype: true },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
      assert.deepStrictEqual(
        await roundTrip(rows),
        rows.map((entry) => ({ ...entry })),
      );
    }),
    { numRuns: 60 },
  );
});

test('chunks hold a fixed number of rows', async () => {
  const chunks = await encodeSeries(Array.from({ length: SERIES_CHUNK_ROWS * 2 + 1 }, (_entry, index) => [index]));
  const lengths = await Promise.all(chunks.map(async (chunk) => (await decodeSeriesChunk(chunk)).length));
  assert.deepEqual(lengths, [SERIES_CHUNK_ROWS, SERIES_CHUNK_ROWS, 1]);
});

test('a damaged chunk is called corrupted', async () => {
  await assert.rejects(decodeSeriesChunk(Buffer.from('no chunk')), { code: 'corrupted' });
});
