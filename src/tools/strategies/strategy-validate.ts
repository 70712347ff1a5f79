/**
 * Checks a strategy without running or storing it.
 *
 * @module
 */

import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { counted } from '../../text/amounts.ts';
import { strategyName } from '../parameters.ts';
import {
  diagnosticField,
  diagnosticFields,
  hyperparameterField,
  hyperparameterFields,
  renderDiagnostics,
} from './strategy-fields.ts';

/** Name under which a text is checked that names no class. */
const UNNAMED = 'UnnamedStrategy';
/** A class at the left margin with its bases. */
const CLASS = /^class\s+([A-Za-z_]\w*)\s*(?:\(([^)]*)\))?/gm;

/** The tool `strategy_validate`. */
export const strategyValidate = defineTool({
  name: 'strategy_validate',
  title: 'Check a strategy',
  description:
    'Checks Python code, or a stored strategy, and gives all findings with line, column and what to do. Stores and runs nothing; cheap. Give code or name.',
  toolset: 'strategies',
  input: z.strictObject({
    code: z.string().max(1_000_000).optional().describe('Python source'),
    name: strategyName.optional().describe('A stored strategy'),
  }),
  output: z.looseObject({
    valid: z.boolean().describe('No finding is an error'),
    diagnostics: z.array(diagnosticField),
    class_name: z.string().nullable(),
    hyperparameters: z.array(hyperparameterField),
    missing_methods: z.array(z.string()).describe('Methods that Jesse demands and the class lacks'),
    runs_on: z.object({ embedded: z.boolean(), rest: z.boolean(), local: z.boolean() }),
  }),
  annotations: READS,
  handler: async ({ code, name }, { services }) => {
    const backend = await services.backend();
    const report = await backend.validate(await chooseText(code, name));
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
    const verdict = report.valid
      ? `Valid${report.class_name === null ? '' : `: class ${report.class_name}`}, ${counted(report.diagnostics.length, 'warning')}.`
      : `Not valid: ${counted(errors, 'error')}, ${counted(report.diagnostics.length - errors, 'warning')}.`;
    const findings = renderDiagnostics(report.diagnostics);
    const next = report.valid ? 'Next: strategy_write to store it, or backtest.' : 'Next: correct it and check again.';
    return {
      data: {
        valid: report.valid,
        diagnostics: diagnosticFields(report.diagnostics),
        class_name: report.class_name,
        hyperparameters: hyperparameterFields(report.hyperparameters),
        missing_methods: [...report.missing_methods],
        runs_on: { ...report.runs_on },
      },
      text: [verdict, ...(findings === '' ? [] : [findings]), next].join('\n'),
    };

    async function chooseText(given: string | undefined, stored: string | undefined) {
      if (given !== undefined && stored === undefined)
        return { kind: 'text', name: nameOf(given), code: given } as const;
      if (given === undefined && stored !== undefined) {
        await services.strategies.read(stored);
        return { kind: 'stored', name: stored } as const;
      }
      throw new AppError(
        'invalid_argument',
        `arguments: expected either code or name, was ${given === undefined ? 'neither' : 'both'}`,
        { hint: 'Give code to check a text, or name to check a stored strategy.' },
      );
    }
  },
});

/** The name that a text will be stored under: that of its last class derived from `Strategy`, else of its last class. */
function nameOf(code: string): string {
  const classes = [...code.matchAll(CLASS)];
  const strategy = classes.findLast(([, , bases]) => /\bStrategy\b/.test(bases ?? '')) ?? classes.at(-1);
  return strategy?.[1] ?? UNNAMED;
}
