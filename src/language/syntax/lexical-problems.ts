/**
 * What CPython's tokenizer refuses. Its errors go before those of the parser, wherever they stand.
 *
 * @module
 */
import type { SourceText } from './source-text.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** Tokens, and the problem that ends the matter. */
export interface LexicalFindings {
  readonly tokens: Tokens;
  readonly problem: SyntaxProblem | null;
}

/** See the module's head. */
export function lexicalFindings(source: SourceText): LexicalFindings {
  const tokens = tokenize(source);
  return { tokens, problem: tokens.problem };
}

/** `'(' was never closed`, for the innermost bracket that is open at the end. */
export function unclosedBracket({ open }: Tokens): SyntaxProblem | null {
  const last = open.at(-1);
  return last === undefined ? null : problemAt(`'${last.text}' was never closed`, last.line, last.column);
}
