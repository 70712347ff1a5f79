/**
 * Stores a strategy.
 *
 * @module
 */
import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { defineTool } from '../../mcp/define-tool.ts';
import { requireStrategyName } from '../../strategies/strategy-name.ts';
import { strategyName } from '../parameters.ts';
import { diagnosticField, diagnosticFields, renderDiagnostics } from './strategy-fields.ts';

/** The tool `strategy_write`. */
export const strategyWrite = defineTool({
  name: 'strategy_write',
  title: 'Store a strategy',
  description:
    'Checks Python code and stores it as a strategy; code with errors is refused with all findings. A former version is kept. Cheap.',
  toolset: 'strategies',
  input: z.strictObject({
    name: strategyName.describe('Letters, digits, underscore'),
    code: z.string().max(1_000_000).describe('Python source'),
    overwrite: z.boolean().default(false).describe('Replace a strategy of that name'),
  }),
  output: z.looseObject({
    name: z.string(),
    version: z.string().describe('Hash of the code'),
    previous_version: z.string().nullable(),
    path: z.string(),
    diagnostics: z.array(diagnosticField).describe('Warnings of the code'),
    warnings: z.array(z.string()).describe('What else to know, such as a shipped example of that name'),
  }),
  annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  formerArguments: { content: { now: 'code' } },
  handler: async ({ name, code, overwrite }, { services }) => {
    requireStrategyName(name);
    const report = await (await services.backend()).validate({ kind: 'text', name, code });
    if (!report.valid) {
      const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
      throw new AppError(
        'invalid_strategy',
        `${name}: expected code without errors, found ${errors.length}:\n${renderDiagnostics(errors)}`,
        {
          hint: 'Correct the code and call strategy_write again; nothing was stored.',
          details: { diagnostics: diagnosticFields(report.diagnostics) },
        },
      );
    }
    const written = await services.strategies.write(name, code, overwrite);
    const former = written.previousVersion === null ? '' : ` The former version ${written.previousVersion} is kept.`;
    const findings = renderDiagnostics(report.diagnostics);
    const warnings = written.hidesExample
      ? [`${name} hides the shipped example of that name: every call by that name now means the one stored here.`]
      : [];
    return {
      data: {
        name,
        version: written.version,
        previous_version: written.previousVersion,
        path: written.path,
        diagnostics: diagnosticFields(report.diagnostics),
        warnings,
      },
      text: `Stored ${name} (version ${written.version}) in ${written.path}.${former}${[...warnings, findings].map((line) => (line === '' ? '' : `\n${line}`)).join('')}\nNext: backtest.`,
      links: [{ uri: `jesse://strategies/${name}`, name: `${name}.py`, description: 'The code' }],
    };
  },
});
