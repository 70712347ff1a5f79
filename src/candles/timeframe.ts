/**
 * Jesse's timeframes and their lengths.
 *
 * @module
 */

/** Milliseconds of one minute, the unit that candles are stored in. */
export const MINUTE = 60_000;

/** Milliseconds of one day. */
export const DAY = 1440 * MINUTE;

/** Minutes of every timeframe that Jesse knows, shortest first (`1M` is 30 days). */
export const TIMEFRAME_MINUTES = {
  '1m': 1,
  '3m': 3,
  '5m': 5,
  '15m': 15,
  '30m': 30,
  '45m': 45,
  '1h': 60,
  '2h': 120,
  '3h': 180,
  '4h': 240,
  '6h': 360,
  '8h': 480,
  '12h': 720,
  '1D': 1440,
  '3D': 4320,
  '1W': 10080,
  '1M': 43200,
} as const;

/** A timeframe by Jesse's name; the case matters (`1m` is a minute, `1M` a month). */
export type Timeframe = keyof typeof TIMEFRAME_MINUTES;

/** All timeframes, shortest first. */
export const TIMEFRAMES = Object.keys(TIMEFRAME_MINUTES) as readonly Timeframe[];

/** Whether `name` is one of Jesse's timeframes, letter for letter. */
export function isTimeframe(name: string): name is Timeframe {
  return Object.hasOwn(TIMEFRAME_MINUTES, name);
}

/** The timeframe that `name` means, also where days and weeks are written small (`1d`, `3d`, `1w`); null if none. */
export function parseTimeframe(name: string): Timeframe | null {
  if (isTimeframe(name)) return name;
  const raised = /^[13]d$|^1w$/.test(name) ? name.toUpperCase() : name;
  return isTimeframe(raised) ? raised : null;
}

/** Length of a timeframe in milliseconds. */
export function timeframeMilliseconds(timeframe: Timeframe): number {
  return TIMEFRAME_MINUTES[timeframe] * MINUTE;
}

/** Minutes of units by the first letters that people write; `M` alone is a month. */
const UNIT_MINUTES: readonly (readonly [name: RegExp, minutes: number])[] = [
  [/^(M|mo(n|nths?)?)$/, TIMEFRAME_MINUTES['1M']],
  [/^(|m|mins?|minutes?)$/i, 1],
  [/^(h|hrs?|hours?|hourly)$/i, TIMEFRAME_MINUTES['1h']],
  [/^(d|days?|daily)$/i, TIMEFRAME_MINUTES['1D']],
  [/^(w|weeks?|weekly)$/i, TIMEFRAME_MINUTES['1W']],
];

/** The timeframe that somebody probably meant by a length (`60`, `1hour`, `H4`, `90m`): the nearest one; null for none. */
export function meantTimeframe(text: string): Timeframe | null {
  const found = /^(?<before>[a-z]*)[ _-]?(?<count>\d{0,6})[ _-]?(?<after>[a-z]*)$/i.exec(text.trim());
  const { before = '', count = '', after = '' } = found?.groups ?? {};
  // Where the letter comes first (`M15`), M are minutes.
  const word = before !== '' && count !== '' ? before.toLowerCase() + after : before + after;
  const unit = UNIT_MINUTES.find(([name]) => name.test(word))?.[1];
  if (unit === undefined || (count === '' && before === '')) return null;
  const minutes = unit * (count === '' ? 1 : Number(count));
  if (minutes === 0) return null;
  const distance = (timeframe: Timeframe): number => Math.abs(Math.log(TIMEFRAME_MINUTES[timeframe] / minutes));
  return TIMEFRAMES.reduce((best, timeframe) => (distance(timeframe) < distance(best) ? timeframe : best));
}
