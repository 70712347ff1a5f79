/**
 * Parts of replies that describe strategies.
 *
 * @module
 */
import { z } from 'zod';
import type { Diagnostic, HyperparameterReport, Json } from '../../backends/backend.ts';

const json: z.ZodType<Json> = z.json();

/** A finding; lines and columns count from 1. */
export const diagnosticField = z.looseObject({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  message: z.string(),
  line: z.int(),
  column: z.int(),
  length: z.int(),
  source: z.string().describe('The line as it stands'),
  hint: z.string().nullable(),
  file: z.string().nullable().describe('null: the strategy itself'),
});

/** A hyperparameter as declared. */
export const hyperparameterField = z.looseObject({
  name: z.string(),
  type: z.string(),
  default: json,
  min: z.number().nullable(),
  max: z.number().nullable(),
  step: z.number().nullable(),
  options: z.array(json).nullable(),
});

/** Copies findings into a reply. */
export function diagnosticFields(diagnostics: readonly Diagnostic[]): z.input<typeof diagnosticField>[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic }));
}

/** Copies hyperparameters into a reply. */
export function hyperparameterFields(reports: readonly HyperparameterReport[]): z.input<typeof hyperparameterField>[] {
  return reports.map((report) => ({ ...report, options: report.options === null ? null : [...report.options] }));
}

/** Findings for people: `3:5 error …` with the line and a caret, at most `most` of them. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], most = 5): string {
  const shown = diagnostics
    .slice(0, most)
    .map(({ severity, code, message, line, column, length, source, hint, file }) => {
      const place = `${file === null ? '' : `${file}:`}${line}:${column}`;
      // Tabs stay tabs, so that the caret stands under its place.
      const indentation = source.slice(0, Math.max(0, column - 1)).replaceAll(/[^\t]/g, ' ');
      const caret = `${indentation}${'^'.repeat(Math.max(1, Math.min(length, source.length - column + 1)))}`;
      return [
        `${place} ${severity} ${code}: ${message}`,
        `    ${source.trimEnd()}`,
        `    ${caret}`,
        ...(hint === null ? [] : [`    ${hint}`]),
      ].join('\n');
    });
  const left = diagnostics.length - shown.length;
  return [...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n');
}
