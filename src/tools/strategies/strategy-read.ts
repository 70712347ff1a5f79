/**
 * Reads a strategy with what the compiler says of it.
 *
 * @module
 */

import { z } from 'zod';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { counted } from '../../text/amounts.ts';
import { isoTime } from '../../text/iso-time.ts';
import { strategyName } from '../parameters.ts';
import {
  diagnosticField,
  diagnosticFields,
  hyperparameterField,
  hyperparameterFields,
  renderDiagnostics,
} from './strategy-fields.ts';

/** The tool `strategy_read`. */
export const strategyRead = defineTool({
  name: 'strategy_read',
  title: 'Read a strategy',
  description: 'Gives the Python code of a stored strategy, its parts, its version and all findings. Cheap.',
  toolset: 'strategies',
  input: z.strictObject({ name: strategyName }),
  output: z.looseObject({
    name: z.string(),
    code: z.string(),
    path: z.string(),
    origin: z.enum(['user', 'example']),
    class_name: z.string().nullable(),
    description: z.string().nullable(),
    methods: z.array(z.string()),
    hyperparameters: z.array(hyperparameterField),
    indicators: z.array(z.string()),
    imports: z.array(z.string()),
    version: z.string().describe('Hash of the code'),
    updated_at: z.string(),
    diagnostics: z.array(diagnosticField),
  }),
  annotations: READS,
  handler: async ({ name }, { services }) => {
    const stored = await services.strategies.read(name);
    const report = await (await services.backend()).validate({ kind: 'stored', name });
    const findings = renderDiagnostics(report.diagnostics);
    return {
      data: {
        name,
        code: stored.code,
        path: stored.path,
        origin: stored.origin,
        class_name: report.class_name,
        description: report.description,
        methods: [...report.methods],
        hyperparameters: hyperparameterFields(report.hyperparameters),
        indicators: [...report.indicators],
        imports: [...report.imports],
        version: stored.version,
        updated_at: isoTime(stored.updatedAt),
        diagnostics: diagnosticFields(report.diagnostics),
      },
      text:
        `${name} (${stored.origin}, version ${stored.version}), ${counted(stored.code.split('\n').length, 'line')}; ` +
        `${report.runs_on.embedded ? 'runs here' : 'does not run here'}.` +
        `${findings === '' ? '' : `\n${findings}`}\nNext: backtest, or strategy_write to change it.`,
      links: [{ uri: `jesse://strategies/${name}`, name: `${name}.py`, description: 'The code' }],
    };
  },
});
