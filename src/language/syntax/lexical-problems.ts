/**
 * What CPython's tokenizer refuses.
 *
 * @module
 */
import type { SourceText } from './source-text.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** The first problem of the tokens; `fatal` when no parser need look. */
export function lexicalProblem(_source: SourceText): { problem: SyntaxProblem; fatal: boolean } | null {
  return null;
}
