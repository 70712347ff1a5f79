/**
 * A Binance that does everything wrong that real exchanges and mirrors do, by seed, each fault for a moment only: asked often
 * enough it tells the truth.
 *
 * @module
 */
import { MINUTE, StubMarket } from './stub-market.ts';
import type { StubFault, StubOptions, StubRequest } from './stub-server.ts';
import { binance } from './wire/binance.ts';

/** Minutes of a page. */
const PAGE = 1_000;
/** Times that one request is answered with nothing, and answers without any row in succession. */
const EMPTY_TIMES = 2;

const FAULTS: readonly StubFault[] = [
  { status: 429, headers: { 'Retry-After': '1' }, body: '{"code":-1003,"msg":"Too many requests."}' },
  { status: 502, body: '<html><body>Bad Gateway</body></html>' },
  { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html><body>Please stand by</body></html>' },
  'cut',
  'half',
];

type Row = readonly [time: number, ...values: unknown[]];

/** The market, how it is served, and where it truly has nothing. */
export interface HostileBinance {
  readonly market: StubMarket;
  readonly options: StubOptions;
  /** In order, `[start, end)` in ms. */
  readonly holes: readonly (readonly [number, number])[];
}

/** Makes one with `minutes` since `listed` (ms). */
export function hostileBinance(seed: number, listed: number, minutes: number): HostileBinance {
  const random = randomOf(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const holes = drawHoles(below, minutes).map(
    ([first, end]) => [listed + first * MINUTE, listed + end * MINUTE] as const,
  );
  const market = new StubMarket({ listed, now: Date.now, holes });
  const spoiled = new Set<number>();
  const emptied = new Map<string, number>();
  let emptyInARow = 0;
  const isEmpty = (request: StubRequest): boolean => {
    const id = request.query.toString();
    const times = emptied.get(id) ?? 0;
    if (random() > 0.06 || times >= EMPTY_TIMES || emptyInARow >= EMPTY_TIMES) {
      emptyInARow = 0;
      return false;
    }
    emptied.set(id, times + 1);
    emptyInARow++;
    return true;
  };
  const spoil = (rows: readonly Row[]): Row[] => {
    const at = below(rows.length);
    return rows.flatMap((row, index): Row[] => {
      if (index !== at || spoiled.has(row[0])) return [row];
      spoiled.add(row[0]);
      const [time, open, high, low, ...rest] = row;
      const wrong: readonly Row[][] = [
        [[time, open, low, high, ...rest]],
        [[time + 30_000, open, high, low, ...rest]],
        [[time, open, high, '0', ...rest]],
        [row, [time, open, '200.5', low, ...rest]],
        [],
      ];
      return wrong[below(wrong.length)] ?? [];
    });
  };
  const answer = (request: StubRequest): unknown => {
    const given = binance(request, market);
    if (!request.path.endsWith('klines') || !Array.isArray(given)) return given;
    if (isEmpty(request)) return [];
    const rows: Row[] = random() < 0.3 ? spoil(given) : given;
    if (random() > 0.35) return rows;
    const most = 1 + below(random() < 0.3 ? 10 : PAGE);
    return random() < 0.7 ? rows.slice(0, most) : rows.slice(-most);
  };
  const fault = (): StubFault | null => (random() < 0.12 ? (FAULTS[below(FAULTS.length)] ?? null) : null);
  return { market, options: { format: answer, market, fault }, holes };
}

/** Short ones, one over the end of a page, one longer than a page; apart from each other and from the ends. */
function drawHoles(below: (limit: number) => number, minutes: number): (readonly [number, number])[] {
  const boundary = PAGE * (2 + below(2));
  const drawn = [
    [boundary - 1 - below(5), boundary + 1 + below(5)],
    [boundary + 1_200 + below(500), boundary + 2_900 + below(200)],
    ...Array.from({ length: 6 }, () => {
      const first = 10 + below(minutes - 200);
      return [first, first + 1 + below(below(2) === 0 ? 3 : 120)];
    }),
  ] as const;
  const holes: [number, number][] = [];
  for (const [first = 0, end = 0] of [...drawn].sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0))) {
    const last = holes[holes.length - 1];
    if (last !== undefined && first <= last[1]) last[1] = Math.max(last[1], end);
    else holes.push([first, end]);
  }
  return holes;
}

/** Numbers from 0 to below 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
