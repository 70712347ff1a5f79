/**
 * What candles are stored, and what is missing in them.
 *
 * @module
 */

import { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { Gap, SeriesCoverage } from '../../market-data/candle-store.ts';
import { storedExchangesOf } from '../../market-data/exchanges/resolve-exchange.ts';
import type { SeriesQuality } from '../../market-data/quality/series-quality.ts';
import { damageOf } from '../../market-data/store/damaged-months.ts';
import { outageMinutes } from '../../market-data/store/gaps.ts';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { simulatedWarnings } from '../../research/run-warnings.ts';
import { counted } from '../../text/amounts.ts';
import { isoTime } from '../../text/iso-time.ts';
import { fitPage } from '../fit-page.ts';
import { exchange, limit, offset, symbol } from '../parameters.ts';
import { storedExchange } from './stored-exchange.ts';
import { storedSeries } from './stored-series.ts';

const gapField = z.looseObject({
  start: z.string().describe('First missing minute'),
  end: z.string().describe('Exclusive'),
  missing: z.int().describe('Minutes'),
  outage: z.boolean().describe("The exchange's own, as a re-check found"),
  outage_minutes: z.int().optional().describe('Where part of it is'),
});
const qualityField = z.looseObject({
  bad_ticks: z.array(
    z.looseObject({ at: z.string(), side: z.string(), price: z.number(), off: z.number().describe('Fraction') }),
  ),
  bad_tick_count: z.int(),
  flat_minutes: z.int().describe('Minutes in long stretches of one price'),
  zero_volume_minutes: z.int(),
  duplicated_minutes: z.int().describe('Minutes that repeat earlier stretches'),
});
const seriesField = z.looseObject({
  exchange: z.string(),
  symbol: z.string(),
  start: z.string().describe('First stored minute, ISO-8601 UTC'),
  end: z.string().describe('Exclusive'),
  candles: z.int().describe('Stored minutes'),
  missing: z.int().describe('Missing minutes between start and end'),
  gap_count: z.int(),
  gaps: z.array(gapField).describe('The largest; all by page for one series'),
  complete: z.boolean().describe('No minute is missing'),
  quality: qualityField.optional().describe('For one series, on the first page'),
  damaged_months: z.array(z.string()).optional().describe('Files to import again'),
  missing_files: z.array(z.string()).optional().describe('Months whose file is gone'),
});

/** Bad ticks that a reply names. */
const SHOWN_TICKS = 10;

/** The tool `candles_available`. */
export const candlesAvailable = defineTool({
  name: 'candles_available',
  title: 'What candles are stored',
  description:
    'Lists stored series with spans, counts and gaps. Give exchange and symbol for all gaps of one series in pages. Cheap: call it before a backtest.',
  toolset: 'candles',
  input: z.strictObject({
    exchange: exchange.optional(),
    symbol: symbol.optional(),
    limit: limit(100).describe('Series, or gaps of one series'),
    offset,
  }),
  output: z.looseObject({
    series: z.array(seriesField),
    total: z.int().describe('Series that fit, or gaps of the one series'),
    offset: z.int(),
    next_offset: z.int().nullable().describe('Where the next page starts; null: this is the last'),
    warnings: z.array(z.string()),
  }),
  annotations: READS,
  handler: async ({ exchange: given, symbol: symbolName, limit: most, offset: from }, { services }) => {
    const store = await services.candles();
    const exchangeName =
      given === undefined || symbolName === undefined ? given : await storedExchange(store, given, symbolName);
    if (exchangeName !== undefined && symbolName !== undefined) {
      const one = await storedSeries(store, { exchange: exchangeName, symbol: symbolName });
      const gaps = one === null ? [] : one.gaps.slice(from, from + most);
      const next = one !== null && from + gaps.length < one.gapCount ? from + gaps.length : null;
      const quality =
        one !== null && one.candles > 0 && from === 0 ? await examine(one, await services.quality()) : null;
      return {
        data: {
          series: one === null ? [] : [{ ...describe({ ...one, gaps }), ...(quality === null ? {} : { quality }) }],
          total: one?.gapCount ?? 0,
          offset: from,
          next_offset: next,
          warnings: warningsFor([exchangeName], one !== null),
        },
        text: one === null ? nothing(exchangeName, symbolName) : render([one], 1, next),
      };
    }
    const listed = await store.series(symbolName === undefined ? {} : { symbol: symbolName });
    const meant =
      exchangeName === undefined
        ? null
        : storedExchangesOf(
            exchangeName,
            listed.map((series) => series.exchange),
          );
    const all = listed.filter((series) => meant === null || meant.includes(series.exchange));
    const unreachable = store.unreachable().map(({ message, hint = '' }) => `Not listed: ${message}. ${hint}`.trim());
    const shown = all.slice(from, from + most);
    const page = fitPage(shown.map(describe), all.length, from, fewerGaps);
    return {
      data: {
        series: page.rows,
        total: all.length,
        offset: from,
        next_offset: page.next_offset,
        warnings: [
          ...warningsFor(
            shown.map((series) => series.exchange),
            true,
          ),
          ...unreachable,
        ],
      },
      text: [
        all.length === 0 ? nothing(exchangeName, symbolName) : render(shown, all.length, page.next_offset),
        ...unreachable,
      ].join('\n'),
    };
  },
});

function describe(series: SeriesCoverage) {
  const { start, end, candles, missing, gapCount, gaps, complete, damagedMonths, missingFiles, ...key } = series;
  const damaged = damagedMonths.filter((month) => !missingFiles.includes(month));
  return {
    exchange: key.exchange,
    symbol: key.symbol,
    start: isoTime(start),
    end: isoTime(end),
    candles,
    missing,
    gap_count: gapCount,
    gaps: gaps.map(describeGap),
    complete,
    ...(damaged.length === 0 ? {} : { damaged_months: damaged }),
    ...(missingFiles.length === 0 ? {} : { missing_files: [...missingFiles] }),
  };
}

function describeGap(gap: Gap): z.input<typeof gapField> {
  const { start, end, missing, outages, outage } = gap;
  const part = outage || outages.length === 0 ? {} : { outage_minutes: outageMinutes(gap) };
  return { start: isoTime(start), end: isoTime(end), missing, outage, ...part };
}

/** What is doubtful about a series; null where it cannot be read. */
async function examine(series: SeriesCoverage, quality: SeriesQuality): Promise<z.input<typeof qualityField> | null> {
  try {
    const { badTicks, flat, duplicated, zeroVolumeMinutes } = await quality.report(series, series.start, series.end);
    return {
      bad_ticks: badTicks.largest
        .slice(0, SHOWN_TICKS)
        .map(({ timestamp, side, price, distance }) => ({ at: isoTime(timestamp), side, price, off: distance })),
      bad_tick_count: badTicks.count,
      flat_minutes: flat.minutes,
      zero_volume_minutes: zeroVolumeMinutes,
      duplicated_minutes: duplicated.minutes,
    };
  } catch (thrown) {
    if (thrown instanceof AppError) return null;
    throw thrown;
  }
}

/** The largest gaps only; the fewer characters a text may have, the fewer gaps a series shows. */
function fewerGaps(row: z.input<typeof seriesField>, characters: number): z.input<typeof seriesField> {
  const kept = [...row.gaps].sort((a, b) => b.missing - a.missing).slice(0, Math.floor(characters / 40));
  return { ...row, gaps: kept.sort((a, b) => (a.start < b.start ? -1 : 1)) };
}

function warningsFor(exchanges: readonly string[], stored: boolean): string[] {
  return stored ? simulatedWarnings(exchanges) : [];
}

function nothing(exchangeName: string | undefined, symbolName: string | undefined): string {
  const what = [symbolName, exchangeName].filter((word) => word !== undefined).join(' on ');
  return `No candles stored${what === '' ? '' : ` of ${what}`}. Next: candles_import, or "jesse-mcp candles import --file F".`;
}

function render(shown: readonly SeriesCoverage[], total: number, next: number | null): string {
  const lines = shown.slice(0, 10).map((series) => {
    const { exchange: name, symbol: instrument, start, end, candles, missing } = series;
    const damage = damageOf(series);
    const lack = missing > 0 ? `, ${missing} missing${outagesOf(series)}` : damage === null ? ', complete' : '';
    const trouble = damage === null ? '' : `; ${damage.message}. ${damage.hint}`;
    return `${instrument} on ${name}: ${isoTime(start)} to ${isoTime(end)}, ${counted(candles, 'minute')}${lack}${trouble}`;
  });
  const left = total - lines.length;
  return `${lines.join('\n')}${left > 0 ? `\n… and ${left} more` : ''}${next === null ? '' : `\nMore with offset ${next}.`}`;
}

/** How many of the missing minutes are outages, where all gaps are known, and how to check that. */
function outagesOf({ gaps, gapCount }: SeriesCoverage): string {
  const minutes = gaps.length < gapCount ? 0 : gaps.reduce((sum, gap) => sum + outageMinutes(gap), 0);
  return minutes === 0
    ? ''
    : ` (${minutes} of them outages of the exchange; candles_import with replace=true asks for them again)`;
}
