import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MINUTE } from '../../candles/timeframe.ts';
import type { TimeRange } from '../candle-store.ts';
import { type StubSourceOptions, stubSource } from '../testing/stub-source.ts';
import type { ExchangeRow } from './exchange-source.ts';
import { fetchPage } from './fetch-page.ts';

/** Start of the page, and the present. */
const START = Date.UTC(2024, 0, 1);
const NOW = Date.UTC(2024, 5, 1);
const PAGE = 1_000;

type Hole = readonly [first: number, end: number];

/** A market with holes (minutes of the page). */
interface Market extends Omit<StubSourceOptions, 'has' | 'pageSize' | 'now'> {
  readonly holes: readonly Hole[];
  /** Whether there are no minutes around the page. */
  readonly alone?: boolean;
}

async function fetchFrom({ holes, alone = false, ...stub }: Market, page = PAGE) {
  const isThere = (minute: number): boolean =>
    !holes.some(([first, end]) => minute >= first && minute < end) && (!alone || (minute >= 0 && minute < page));
  const { origin, asked, waited } = stubSource({
    ...stub,
    pageSize: page,
    now: NOW,
    has: (time) => isThere((time - START) / MINUTE),
  });
  const range = { start: START, end: START + page * MINUTE };
  const fetched = await fetchPage(origin, range, new AbortController().signal);
  const minutes = ({ start, end }: TimeRange): Hole => [(start - START) / MINUTE, (end - START) / MINUTE];
  return {
    asked: asked.map(minutes),
    waited: waited(),
    rows: [...fetched.candles.timestamp].map((time) => (time - START) / MINUTE),
    absent: fetched.absent.map(minutes),
    unsupported: fetched.unsupported.map(minutes),
    rejected: fetched.rejected,
    isThere,
  };
}

/** Fails unless rows and outages are the market's. */
function assertTrue({ rows, absent, rejected, isThere }: Awaited<ReturnType<typeof fetchFrom>>, page = PAGE): void {
  const all = Array.from({ length: page }, (_entry, minute) => minute);
  assert.deepEqual(rows, all.filter(isThere));
  const missing = new Set(absent.flatMap(([first, end]) => all.slice(first, end)));
  assert.deepEqual(
    [...missing],
    all.filter((minute) => !isThere(minute)),
  );
  assert.deepEqual(rejected, []);
}

/** The most requests that a page of this kind may take. */
function bound(rows: number, most: number, holes: number): number {
  return 2 * Math.ceil(rows / Math.max(1, most - 1)) + 8 * (holes + 1);
}

const HOLES: readonly Hole[] = [
  [0, 4],
  [40, 91],
  [500, 502],
  [700, 801],
];

test('a whole answer costs one request, one with holes inside one more', async () => {
  for (const direction of ['forward', 'backward'] as const) {
    const whole = await fetchFrom({ holes: [], most: () => PAGE, direction });
    assertTrue(whole);
    assert.deepEqual(whole.asked, [[0, PAGE]]);
    const holes = await fetchFrom({ holes: HOLES.slice(1), most: () => PAGE, direction });
    assertTrue(holes);
    assert.deepEqual(holes.asked, [
      [0, PAGE],
      [39, 802],
    ]);
    assert.deepEqual(holes.unsupported, []);
  }
});

for (const direction of ['forward', 'backward'] as const) {
  for (const most of [1000, 500, 130, 7]) {
    test(`answers of at most ${most} rows, ${direction}: every row, and no outage but the holes`, async () => {
      const each = [...HOLES.map((hole) => [hole]), HOLES, [[995, 1_010]] as const, [[-5, 3]] as const];
      for (const holes of each) {
        for (const alone of [false, true]) {
          const found = await fetchFrom({ holes, most: () => most, direction, alone });
          assertTrue(found);
          const limit = bound(found.rows.length, most, holes.length);
          assert.ok(found.asked.length <= limit, `${found.asked.length} requests of ${limit} for ${holes.join(' ')}`);
          assert.equal(new Set(found.absent.map(String)).size, holes.length);
        }
      }
    });
  }
}

const LENGTH = 120;
const hole = fc
  .tuple(fc.integer({ min: -20, max: LENGTH + 10 }), fc.integer({ min: 1, max: 60 }))
  .map(([first, length]): Hole => [first, first + length]);
const scenario = fc.record({
  holes: fc.array(hole, { maxLength: 8 }),
  caps: fc.array(fc.integer({ min: 1, max: LENGTH + 10 }), { minLength: 1, maxLength: 12 }),
  direction: fc.constantFrom('forward' as const, 'backward' as const),
  alone: fc.boolean(),
});

test('any holes, whatever part of an answer comes, from either end', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ holes, caps, direction, alone }) => {
      const most = (request: number): number => caps[request % caps.length] ?? 1;
      const found = await fetchFrom({ holes, most, direction, alone }, LENGTH);
      assertTrue(found, LENGTH);
      assert.ok(found.asked.length <= bound(LENGTH, Math.min(...caps), holes.length), `${found.asked.length} requests`);
    }),
    { numRuns: 400 },
  );
});

test('a sparse exchange whose answers have at most so many rows gives all of them', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ holes, caps: [cap = 1], direction, alone }) => {
      assertTrue(await fetchFrom({ holes, most: () => cap, direction, alone, sparse: true }, LENGTH), LENGTH);
    }),
    { numRuns: 200 },
  );
});

test('minutes that are always wrong are named, each once, and what is around them is told from them', async () => {
  const wrong = fc.uniqueArray(fc.nat(LENGTH - 1), { maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(scenario, wrong, fc.boolean(), async ({ holes, caps, direction, alone }, minutes, twice) => {
      const times = new Set(minutes.map((minute) => START + minute * MINUTE));
      const spoil = ([time, open, high, low, close, volume]: ExchangeRow): ExchangeRow[] => {
        if (!times.has(time)) return [[time, open, high, low, close, volume]];
        const other: ExchangeRow = [time, open, twice ? high + 1 : low / 2, low, close, volume];
        return twice ? [[time, open, high, low, close, volume], other] : [other];
      };
      const most = (request: number): number => caps[request % caps.length] ?? 1;
      const answer = (_request: number, rows: readonly ExchangeRow[]): ExchangeRow[] => rows.flatMap(spoil);
      const found = await fetchFrom({ holes, most, direction, alone, answer }, LENGTH);
      const all = Array.from({ length: LENGTH }, (_entry, minute) => minute);
      const named = all.filter((minute) => minutes.includes(minute) && found.isThere(minute));
      assert.deepEqual(
        found.rejected.map(({ time }) => (time - START) / MINUTE),
        named,
      );
      assert.deepEqual(
        found.rows,
        all.filter((minute) => found.isThere(minute) && !minutes.includes(minute)),
      );
      assert.deepEqual(
        found.absent.flatMap(([first, end]) => all.slice(first, end)),
        all.filter((minute) => !found.isThere(minute)),
      );
    }),
    { numRuns: 300 },
  );
});

test('a page that is answered with nothing for some seconds is asked for again', async () => {
  const stub = { most: () => PAGE, direction: 'forward', holes: [[100, 140]] } as const;
  const moment = await fetchFrom({ ...stub, answer: (_request, rows, waited) => (waited < 4_000 ? [] : rows) });
  assertTrue(moment);
  assert.deepEqual(moment.unsupported, []);
  const gone = await fetchFrom({ ...stub, holes: [[-50, 1_100]] });
  assert.deepEqual([gone.rows, gone.unsupported, gone.asked.length, gone.waited], [[], [[0, PAGE]], 3, 5_000]);
});

test('a known row that is missing from an empty answer makes the answer worthless', async () => {
  // The end of the page is held back, and asking for it gives nothing at all, not even its neighbour.
  const found = await fetchFrom({
    holes: [],
    direction: 'forward',
    most: (request) => (request === 0 ? 600 : PAGE),
    answer: (request, rows) => (request >= 1 && request <= 3 ? [] : rows),
  });
  assertTrue(found);
});

test('a row that was wrong at first and came right is not among the wrong ones', async () => {
  const stub = { most: () => PAGE, direction: 'forward', holes: [] } as const;
  const time = START + 200 * MINUTE;
  const shifted = (rows: readonly ExchangeRow[]): ExchangeRow[] =>
    rows.map(([at, ...prices]) => [at === time ? at + 30_000 : at, ...prices]);
  const once = await fetchFrom({ ...stub, answer: (request, rows) => (request === 0 ? shifted(rows) : [...rows]) });
  assertTrue(once);
  const always = await fetchFrom({ ...stub, answer: (_request, rows) => shifted(rows) });
  assert.deepEqual(
    always.rejected.map(({ time }) => time),
    [time + 30_000],
  );
  assert.deepEqual([always.rows.length, always.absent, always.asked.length], [PAGE - 1, [], 2]);
});
