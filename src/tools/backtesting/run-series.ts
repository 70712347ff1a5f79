/**
 * The long parts of a run as replies carry them.
 *
 * @module
 */
import { z } from 'zod';
import type { Json } from '../../backends/backend.ts';
import type { RunId, RunRepository, RunSeries } from '../../storage/run-repository.ts';

const rows = z.array(z.json() as z.ZodType<Json>).optional();

/** Series that a reply may hold. */
export const seriesFields = {
  trades: rows.describe("Jesse's fields in Jesse's units; orders are a series of their own"),
  orders: rows.describe('An order names its trade_id'),
  equity: rows.describe('{timestamp (ms), equity (quote currency)}'),
  logs: rows.describe('{timestamp (ms), type, message} of the strategy'),
  engine_logs: rows.describe("The engine's own lines"),
  charts: rows.describe("The strategy's own chart lines"),
} as const;

/** One page of a series. */
export interface SeriesPage {
  readonly rows: Json[];
  readonly total: number;
}

/** Reads rows `[offset, offset + limit)`; equity points become objects. */
export async function readSeries(
  runs: RunRepository,
  id: RunId,
  series: RunSeries,
  limit: number,
  offset: number,
): Promise<SeriesPage> {
  const page = await runs.series(id, series, limit, offset);
  return { rows: series === 'equity' ? page.rows.map(equityPoint) : [...page.rows], total: page.total };
}

function equityPoint(row: Json): Json {
  if (!Array.isArray(row)) return row;
  const [timestamp = null, equity = null] = row;
  return { timestamp, equity };
}
