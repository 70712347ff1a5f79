/**
 * Lists indicators.
 *
 * @module
 */
import { z } from 'zod';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { fitPage } from '../fit-page.ts';
import { limit, offset } from '../parameters.ts';

const FAMILIES = [
  'average',
  'filter',
  'levels',
  'momentum',
  'price',
  'statistics',
  'trend',
  'volatility',
  'volume',
] as const;

const listed = z.looseObject({
  name: z.string(),
  family: z.enum(FAMILIES),
  summary: z.string(),
  signature: z.string().describe('As Python writes it'),
  looks_ahead: z.boolean().describe('Later candles change earlier values'),
});

/** The tool `indicator_list`. */
export const indicatorList = defineTool({
  name: 'indicator_list',
  title: 'List indicators',
  description:
    "Lists Jesse's 174 indicators with signatures. Cheap; jesse://reference/indicators/{name} tells more of one.",
  toolset: 'market',
  input: z.strictObject({
    search: z.string().max(100).optional().describe('Part of a name or summary'),
    family: z.enum(FAMILIES).optional(),
    limit: limit(50),
    offset,
  }),
  output: z.looseObject({
    indicators: z.array(listed),
    count: z.int().describe('Indicators in this page'),
    total: z.int().describe('Indicators that fit'),
    offset: z.int(),
    next_offset: z.int().nullable().describe('Where the next page starts; null: this is the last'),
  }),
  annotations: READS,
  handler: async ({ search, family, limit: most, offset: from }) => {
    const { listIndicators } = await import('../../indicators/list.ts');
    const wanted = search?.toLowerCase();
    const found = listIndicators().filter(
      (entry) =>
        (family === undefined || entry.family === family) &&
        (wanted === undefined || `${entry.name} ${entry.summary}`.toLowerCase().includes(wanted)),
    );
    const rows = found.slice(from, from + most).map(({ name, family: kind, summary, signature, looks_ahead }) => ({
      name,
      family: kind,
      summary,
      signature,
      looks_ahead: looks_ahead !== null,
    }));
    const page = fitPage(rows, found.length, from);
    const names = page.rows.map(({ name }) => name).join(', ');
    const more = page.next_offset === null ? '' : ` More with offset ${page.next_offset}.`;
    return {
      data: {
        indicators: page.rows,
        count: page.rows.length,
        total: found.length,
        offset: from,
        next_offset: page.next_offset,
      },
      text:
        found.length === 0
          ? 'No indicator fits.'
          : `${found.length} indicators: ${names}.${more} Next: indicator_compute.`,
    };
  },
});
