/**
 * Which column of a text file is what, from its header, from a form that is known, or as the user says.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import { decimalOfText } from './decimal-number.ts';
import { recogniseTimeForm } from './time-reader.ts';

/** The parts of a candle in Jesse's order. */
export const CANDLE_FIELDS = ['timestamp', 'open', 'close', 'high', 'low', 'volume'] as const;
/** A part of a candle. */
export type CandleField = (typeof CANDLE_FIELDS)[number];

/** Forms that are recognised; `named` has a header, `given` is what the user says. */
export type ColumnForm = 'jesse' | 'freqtrade' | 'binance vision' | 'cryptodatadownload' | 'named' | 'given';

/** A file's columns. */
export interface ColumnPlan {
  readonly form: ColumnForm;
  /** Columns of every line. */
  readonly count: number;
  /** Column number of each field, in the order of {@link CANDLE_FIELDS}. */
  readonly positions: readonly number[];
  /** Names as the file or the user gives them. */
  readonly names: readonly string[];
}

/** Names by field, best first. */
const NAMES: Readonly<Record<CandleField, readonly string[]>> = {
  timestamp: [
    'timestamp',
    'opentime',
    'unix',
    'unixtimestamp',
    'unixtime',
    'timestampms',
    'opentimestamp',
    'epoch',
    'time',
    'ts',
    't',
    'datetime',
    'date',
    'startat',
    'start',
  ],
  open: ['open', 'o', 'openprice'],
  close: ['close', 'c', 'closeprice'],
  high: ['high', 'h', 'highprice'],
  low: ['low', 'l', 'lowprice'],
  volume: ['volume', 'v', 'vol', 'basevolume', 'volumebase'],
};

/** Columns of Binance's archive, whose older files have no header. */
const BINANCE_VISION =
  'open_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,taker_buy_quote_volume,ignore';

/** The plan of a header line; null where the line is none. Throws what `fail` makes of a reason. */
export function planFromHeader(
  cells: readonly string[],
  symbol: string,
  fail: (reason: string) => Error,
): ColumnPlan | null {
  if (!looksLikeHeader(cells)) return null;
  const names = cells.map(normalise);
  const base = normalise(symbol.split('-')[0] ?? '');
  const positions = CANDLE_FIELDS.map((field) => {
    const accepted = field === 'volume' ? [...NAMES.volume, `volume${base}`] : NAMES[field];
    for (const name of accepted) {
      const at = names.indexOf(name);
      if (at < 0) continue;
      if (names.indexOf(name, at + 1) >= 0) throw fail(`expected one column ${JSON.stringify(cells[at])}, was two`);
      return at;
    }
    return -1;
  });
  const missing = CANDLE_FIELDS.filter((_, index) => positions[index] === -1);
  if (missing.length > 0) {
    throw fail(
      `expected columns ${CANDLE_FIELDS.join(', ')}; the header ${JSON.stringify(cells.join(','))} lacks ${missing.join(', ')}`,
    );
  }
  return { form: formOf(names), count: cells.length, positions, names: cells };
}

/** The plan of a first line without a header that is a known form all the same; null for any other. */
export function planFromKnownForm(cells: readonly string[]): ColumnPlan | null {
  const names = BINANCE_VISION.split(',');
  if (cells.length !== names.length) return null;
  const opened = decimalOfText(cells[0] ?? '');
  const closed = decimalOfText(cells[6] ?? '');
  const minute = recogniseTimeForm(cells[0] ?? '') === 'us' ? 59_999_999 : 59_999;
  if (closed - opened !== minute) return null;
  return { form: 'binance vision', count: names.length, positions: [0, 1, 4, 2, 3, 5], names };
}

/**
 * The plan that a user's list of names says (`timestamp,open,high,low,close,volume`; other names, `-` or `_` for columns
 * to pass over). Throws `AppError('invalid_argument')`.
 */
export function planFromList(list: string): ColumnPlan {
  const names = list.split(',').map((name) => name.trim());
  const known = names.map(normalise);
  const positions = CANDLE_FIELDS.map((field) => {
    const found = known.flatMap((name, index) => (NAMES[field].includes(name) ? [index] : []));
    if (found.length === 1) return found[0] as number;
    throw new AppError(
      'invalid_argument',
      `columns: expected ${field} once, was ${found.length} times in ${JSON.stringify(list)}`,
      {
        hint: 'Name every column of the file in its order, for example --columns timestamp,open,high,low,close,volume; use - for those to pass over.',
      },
    );
  });
  return { form: 'given', count: names.length, positions, names };
}

/** The plan of a table whose columns have names (Parquet, Arrow, JSON objects); throws what `fail` makes of a reason. */
export function planFromNames(names: readonly string[], symbol: string, fail: (reason: string) => Error): ColumnPlan {
  const plan = planFromHeader(names, symbol, fail);
  if (plan !== null) return plan;
  throw fail(`expected columns ${CANDLE_FIELDS.join(', ')}, was ${JSON.stringify(names.join(','))}`);
}

/** Whether no cell is a number or a time and at least one is a known name. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  const all = new Set(Object.values(NAMES).flat());
  const values = cells.filter((cell) => !Number.isNaN(decimalOfText(cell)) || recogniseTimeForm(cell) !== null);
  return values.length === 0 && cells.some((cell) => all.has(normalise(cell)) || normalise(cell).startsWith('volume'));
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function formOf(names: readonly string[]): ColumnForm {
  const list = names.join(',');
  if (list === CANDLE_FIELDS.join(',')) return 'jesse';
  if (list === 'date,open,high,low,close,volume') return 'freqtrade';
  if (list.startsWith('opentime,open,high,low,close,volume,closetime')) return 'binance vision';
  if (names.includes('unix') && names.includes('symbol')) return 'cryptodatadownload';
  return 'named';
}
