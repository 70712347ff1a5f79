/**
 * Runs all rules over one module.
 *
 * @module
 */
import type { Place } from '../syntax/nodes.ts';
import type { SourceText } from '../syntax/source-text.ts';
import type { AnalysedModule } from './analysed-module.ts';
import type { LanguageDiagnostic } from './diagnostic.ts';
import { ImportedNames } from './imported-names.ts';
import type { RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { StrategyFacts } from './strategy-facts.ts';
import { walkModule } from './walk-module.ts';

/** Findings in source order. `file`: null for the main module. */
export function checkModule(
  module: AnalysedModule,
  strategy: StrategyFacts | null,
  namesOf: RuleContext['namesOf'],
  file: string | null,
): LanguageDiagnostic[] {
  const found: LanguageDiagnostic[] = [];
  const context: RuleContext = {
    module,
    imports: new ImportedNames(module),
    strategy,
    namesOf,
    report: (severity, code, place, message, { hint = null, unsupported = false, raises } = {}) => {
      const { line, column, length } = extent(place, module.source);
      if (found.some((other) => other.code === code && other.line === line && other.column === column)) return;
      found.push({
        severity,
        code,
        message,
        line,
        column,
        length,
        source: module.source.line(line),
        hint,
        file,
        unsupported,
        raises: raises ?? null,
      });
    },
  };
  walkModule(module, strategy?.node ?? null, (node, where) => {
    for (const rule of RULES) rule.visit?.(node, where, context);
  });
  for (const rule of RULES) rule.finish?.(context);
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Line and columns of a node; of a longer one, its first line. */
function extent(place: Place, source: SourceText): { line: number; column: number; length: number } {
  const line = place.lineno ?? 1;
  const column = source.column(line, place.col_offset ?? 0);
  const full = source.line(line).trimEnd().length;
  const end = place.end_lineno === line ? source.column(line, place.end_col_offset ?? 0) : full;
  return { line, column: column + 1, length: Math.max(1, Math.min(end, full) - column) };
}
