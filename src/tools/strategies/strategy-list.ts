/**
 * Lists strategies by name.
 *
 * @module
 */

import { z } from 'zod';
import type { StrategyReport } from '../../backends/backend.ts';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import type { Services } from '../../mcp/services.ts';
import type { StrategyEntry } from '../../strategies/strategy-store.ts';
import { counted } from '../../text/amounts.ts';
import { isoTime } from '../../text/iso-time.ts';
import { fitPage } from '../fit-page.ts';
import { limit, offset } from '../parameters.ts';

const listed = z.looseObject({
  name: z.string(),
  origin: z.enum(['user', 'example']).describe('Examples are read-only'),
  description: z.string().nullable(),
  class_name: z.string().nullable(),
  hyperparameters: z.array(z.string()).describe('Names'),
  indicators: z.array(z.string()).describe('Names of ta.* functions used'),
  runs_embedded: z.boolean(),
  updated_at: z.string().describe('ISO-8601 UTC'),
});

/** The tool `strategy_list`. */
export const strategyList = defineTool({
  name: 'strategy_list',
  title: 'List strategies',
  description:
    'Lists your strategies and the shipped examples with what they use and whether they run here. Cheap; read one with strategy_read.',
  toolset: 'strategies',
  input: z.strictObject({
    search: z.string().max(200).optional().describe('Part of a name or description'),
    include_examples: z.boolean().default(true),
    limit: limit(50),
    offset,
  }),
  output: z.looseObject({
    strategies: z.array(listed),
    count: z.int().describe('Strategies in this page'),
    total: z.int().describe('Strategies that fit'),
    offset: z.int(),
    next_offset: z.int().nullable().describe('Where the next page starts; null: this is the last'),
    folder: z.string().describe('Where your strategies lie'),
  }),
  annotations: READS,
  formerArguments: {
    include_test_strategies: {
      instead: 'There are no test strategies here: use include_examples for the shipped ones.',
    },
  },
  handler: async ({ search, include_examples, limit: most, offset: from }, { services }) => {
    const entries = (await services.strategies.list()).filter(({ origin }) => include_examples || origin === 'user');
    const found = search === undefined ? entries : await searchEntries(entries, search, services);
    const rows = await Promise.all(
      found.slice(from, from + most).map(async (entry) => describe(entry, await reportOf(entry, services))),
    );
    const page = fitPage(rows, found.length, from, shorten);
    const names = page.rows.map(({ name, origin }) => (origin === 'example' ? `${name} (example)` : name));
    const more = page.next_offset === null ? '' : ` More with offset ${page.next_offset}.`;
    return {
      data: {
        strategies: page.rows,
        count: page.rows.length,
        total: page.total,
        offset: from,
        next_offset: page.next_offset,
        folder: services.strategies.folder,
      },
      text:
        names.length === 0
          ? `No strategy found (of ${entries.length}). Store one with strategy_write.`
          : `${counted(found.length, 'strategy', 'strategies')}: ${names.join(', ')}.${more} Next: strategy_read, or backtest.`,
    };
  },
});

/** Null where the code cannot even be read; the list shows the strategy all the same. */
async function reportOf({ name }: StrategyEntry, services: Services): Promise<StrategyReport | null> {
  try {
    return await (await services.backend()).validate({ kind: 'stored', name });
  } catch {
    return null;
  }
}

async function searchEntries(
  entries: readonly StrategyEntry[],
  search: string,
  services: Services,
): Promise<StrategyEntry[]> {
  const wanted = search.toLowerCase();
  const fits = await Promise.all(
    entries.map(async (entry) => {
      if (entry.name.toLowerCase().includes(wanted)) return true;
      return (await reportOf(entry, services))?.description?.toLowerCase().includes(wanted) ?? false;
    }),
  );
  return entries.filter((_, index) => fits[index]);
}

function describe({ name, origin, updatedAt }: StrategyEntry, report: StrategyReport | null): z.input<typeof listed> {
  return {
    name,
    origin,
    description: report?.description ?? null,
    class_name: report?.class_name ?? null,
    hyperparameters: report?.hyperparameters.map((parameter) => parameter.name) ?? [],
    indicators: [...(report?.indicators ?? [])],
    runs_embedded: report?.runs_on.embedded ?? false,
    updated_at: isoTime(updatedAt),
  };
}

function shorten(row: z.input<typeof listed>, characters: number): z.input<typeof listed> {
  const { description } = row;
  if (description === null || description.length <= characters) return row;
  return { ...row, description: characters === 0 ? null : `${description.slice(0, characters - 1)}…` };
}
