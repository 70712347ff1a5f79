/**
 * CPython's words for a file that does not parse. The parser says where; the tokens of that logical line say what. The
 * commonest mistakes have rules of their own, all else is "invalid syntax".
 *
 * @module
 */
import { assignmentRule } from './failure-rules/assignments.ts';
import { blockRule } from './failure-rules/blocks.ts';
import { bracketRule } from './failure-rules/brackets.ts';
import { callRule } from './failure-rules/calls.ts';
import { headerRule } from './failure-rules/headers.ts';
import type { FailureRule, LogicalLine } from './failure-rules/logical-line.ts';
import { logicalLines } from './failure-rules/logical-line.ts';
import { statementRule } from './failure-rules/statements.ts';
import { textRule } from './failure-rules/texts.ts';
import { unclosedBracket } from './lexical-problems.ts';
import type { SourceText } from './source-text.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';
import type { Tokens } from './tokens.ts';

const RULES: readonly FailureRule[] = [
  textRule,
  blockRule,
  statementRule,
  headerRule,
  callRule,
  bracketRule,
  assignmentRule,
];

/** See the module's head. */
export function wordsForFailure(error: unknown, source: SourceText, tokens: Tokens): SyntaxProblem {
  const { lineno, col_offset: bytes, message } = error as { lineno?: number; col_offset?: number; message?: string };
  const fromMessage = /at line (\d+)(?:, column (\d+))?$/.exec(message ?? '');
  const line = lineno ?? Number(fromMessage?.[1] ?? 1);
  const column = source.column(line, bytes ?? Number(fromMessage?.[2] ?? 0));
  const lines = logicalLines(tokens.tokens);
  const place = { line, column, message: message ?? '' };
  const index = indexOf(lines, line, column);
  const here = lines[index];
  const unclosed = unclosedBracket(tokens);
  if (unclosed !== null && line > unclosed.line) return unclosed;
  if (here !== undefined) {
    for (const rule of RULES) {
      const problem = rule(here, { ...place, lines, index, source });
      if (problem !== null) return problem;
    }
  }
  if (unclosed !== null && here === undefined) return unclosed;
  return problemAt('invalid syntax', line, column);
}

/** The logical line that holds a place; the one before when the place is its end. */
function indexOf(lines: readonly LogicalLine[], line: number, column: number): number {
  let found = 0;
  lines.forEach(({ first }, index) => {
    if (first.line < line || (first.line === line && first.column <= column)) found = index;
  });
  return found;
}
