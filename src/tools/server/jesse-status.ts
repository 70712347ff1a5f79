/**
 * What works, what is there, and what to do next.
 *
 * @module
 */

import { z } from 'zod';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { renderError } from '../../mcp/render-error.ts';
import { serverState } from '../../research/server-state.ts';
import { counted } from '../../text/amounts.ts';

const problem = z.looseObject({ part: z.string(), code: z.string(), message: z.string() });

/** The tool `jesse_status`. */
export const jesseStatus = defineTool({
  name: 'jesse_status',
  title: 'Status',
  description:
    'Says which backend is in use and whether it answers, with versions and counts of strategies, candles, runs and jobs. Cheap: call it first.',
  toolset: 'all',
  input: z.strictObject({}),
  output: z.looseObject({
    version: z.string().describe('Of jesse-mcp'),
    reference: z.string().describe('The Jesse version that results equal'),
    backend: z.looseObject({
      name: z.string(),
      available: z.boolean(),
      version: z.string().nullable(),
      reason: z.string().describe('Why this one is in use'),
    }),
    home: z.string(),
    strategies: z.looseObject({ folder: z.string(), from: z.string(), own: z.int(), examples: z.int() }),
    candles: z.looseObject({ series: z.int(), exchanges: z.array(z.string()), minutes: z.int() }).nullable(),
    runs: z.looseObject({ total: z.int(), running: z.int() }).nullable(),
    jobs: z.looseObject({ running: z.int(), queued: z.int() }).nullable(),
    read_only: z.boolean(),
    problems: z.array(problem).describe('What does not work, with what to do'),
    warnings: z.array(z.string()),
  }),
  annotations: READS,
  handler: async (_input, { services }) => {
    const state = await serverState(services, (part, thrown) => ({ part, ...renderError(thrown) }));
    const { strategies, candles, backend } = state;
    const counts =
      candles === null ? 'candles cannot be read' : counted(candles.series, 'candle series', 'candle series');
    const next =
      candles?.series === 0
        ? 'Next: candles_import, or "jesse-mcp demo" for a simulated market.'
        : 'Next: strategy_list, candles_available, backtest.';
    const troubles = state.problems.map(({ part, message }) => `\nProblem with ${part}: ${message}`).join('');
    return {
      data: state,
      text:
        `jesse-mcp ${state.version}: ${backend.name} backend ${backend.available ? 'answers' : 'does not answer'} (${backend.reason}). ` +
        `${counted(strategies.own, 'strategy', 'strategies')} of yours, ${counted(strategies.examples, 'example')}, ${counts}.${troubles}\n${next}`,
    };
  },
});
