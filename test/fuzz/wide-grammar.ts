/**
 * Further words of the random strategies, drawn with `--wide`: trading hours, Jesse's utils and helpers, more indicators.
 *
 * Apart from `strategy-grammar.ts`, so that the cases of a seed without it stay what they are.
 *
 * @module
 */
import type { Draw } from './draw.ts';

const SCHEDULES = [
  "{'timezone': 'UTC', 'hours': {'Mon-Fri': '09:30-16:00'}}",
  "{'timezone': 'America/New_York', 'hours': {'Mon-Fri': ['09:30-12:00', '13:00-16:00']}, 'closed': ['2024-01-03']}",
  "{'timezone': 'Asia/Tokyo', 'hours': {'Sat-Tue': '22:00-06:00', 'Thu': '00:00-24:00'}}",
  "{'timezone': 'Europe/Berlin', 'hours': {'Mon,Wed': '08:00-20:00'}, 'overrides': {'2024-01-02': ['10:00-11:00']}}",
] as const;

/** A schedule for `trading_hours`. */
export function tradingHours(draw: Draw): string {
  return draw.pick(SCHEDULES);
}

/** Indicators with one number each, by their last or a single value. */
export const MORE_INDICATORS = [
  'ta.adx(self.candles, 8)',
  'ta.cci(self.candles, 10)',
  'ta.hma(self.candles, 9)',
  'ta.kama(self.candles, 8)',
  'ta.macd(self.candles, 5, 11, 4).hist',
  'ta.mfi(self.candles, 9)',
  'ta.natr(self.candles, 7)',
  'ta.obv(self.candles)',
  'ta.roc(self.candles, 4)',
  'ta.stoch(self.candles).k',
  'ta.supertrend(self.candles, 7, 2).trend',
  'ta.trix(self.candles, 4)',
  'ta.vwma(self.candles, 8)',
  'ta.willr(self.candles, 9)',
  'ta.dema(self.candles, 6)',
  'ta.tema(self.candles, 5)',
  'ta.zlema(self.candles, 7)',
  'ta.linearreg_slope(self.candles, 7)',
  'ta.keltner(self.candles, 8).upperband',
  'ta.srsi(self.candles).k',
  "ta.sma(self.candles, 6, source_type='hlc3')",
  "ta.ema(self.candles, 5, source_type='volume', sequential=True)[-2]",
  'ta.ichimoku_cloud(self.candles, 3, 7, 14, 5).base_line',
  'float(np.std(ta.ema(self.candles, 5, sequential=True)[-4:]))',
  'float(np.percentile(self.candles[-8:, 2], 75))',
  'float(np.diff(self.candles[-5:, 2]).sum()) if len(self.candles) > 4 else 0.0',
] as const;

/** Conditions that use trading hours, utils or helpers. */
export function wideCondition(draw: Draw): string {
  const window = draw.integer(3, 9);
  return draw.pick([
    'self.is_trading_hours',
    'not self.is_trading_hours',
    `utils.is_in_trading_hours(self.time, ${tradingHours(draw)})`,
    `len(utils.filter_candles_by_hours(self.candles, ${tradingHours(draw)})) % 3 == 1`,
    `len(self.candles) > 12 and utils.crossed(ta.ema(self.candles, 3, sequential=True), ta.sma(self.candles, ${window}, sequential=True), direction='${draw.pick(['above', 'below'])}')`,
    `len(self.candles) > 12 and utils.crossed(self.candles[:, 2], self.candles[-${window}, 2])`,
    `len(self.candles) > 12 and bool(utils.strictly_${draw.pick(['increasing', 'decreasing'])}(self.candles[:, 2], ${draw.integer(2, 3)}))`,
    `len(self.candles) > 12 and utils.streaks(self.candles[-${window}:, 2])[-1] > 1`,
    `len(self.candles) > 12 and utils.z_score(self.candles[-${window}:, 2])[-1] > 0.5`,
    `len(self.candles) > 12 and utils.prices_to_returns(self.candles[-${window}:, 2])[-1] > 0`,
    `ta.sma(utils.anchor_timeframe(self.timeframe) and self.candles, ${window}) < self.price`,
    `utils.kelly_criterion(0.6, 1 + self.index % ${window}) > 0.4`,
    `jh.timestamp_to_time(self.time)[11:13] > '${String(draw.integer(4, 20)).padStart(2, '0')}'`,
    `jh.timestamp_to_date(self.time)[-1] in '${draw.pick(['0123', '456', '24680'])}'`,
    'jh.get_candle_source(self.candles, "hl2")[-1] > self.price',
    `jh.normalize(self.price, self.low, self.high + 1) > ${draw.pick([0.2, 0.5, 0.9])}`,
  ]);
}
