/**
 * Logical lines: the tokens of one simple statement or one compound statement's head.
 *
 * @module
 */
import type { SourceText } from '../source-text.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import type { Token } from '../tokens.ts';

/** See the module's head. `end` is the newline token. */
export interface LogicalLine {
  readonly tokens: readonly Token[];
  readonly first: Token;
  readonly end: Token;
  /** Change of indentation before the line. */
  readonly before: 'indent' | 'dedent' | null;
  /** Columns of indentation. */
  readonly depth: number;
}

/** What a rule may look at besides the line. */
export interface FailureContext {
  readonly line: number;
  readonly column: number;
  /** The parser's own words. */
  readonly message: string;
  readonly lines: readonly LogicalLine[];
  readonly index: number;
  readonly source: SourceText;
}

/** A rule says what CPython would, or null. */
export type FailureRule = (line: LogicalLine, context: FailureContext) => SyntaxProblem | null;

/** Splits tokens at newlines. */
export function logicalLines(tokens: readonly Token[]): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let current: Token[] = [];
  let before: LogicalLine['before'] = null;
  let depth = 0;
  for (const token of tokens) {
    if (token.type === 'indent' || token.type === 'dedent') {
      before = token.type;
      depth += token.type === 'indent' ? 1 : -1;
    } else if (token.type !== 'newline' && token.type !== 'end') current.push(token);
    else {
      const [first] = current;
      if (first !== undefined) {
        lines.push({ tokens: current, first, end: token, before, depth });
        before = null;
      }
      current = [];
    }
  }
  return lines;
}

/** Index of the token at or after a place; the line's length when it is beyond. */
export function tokenIndex(line: LogicalLine, context: FailureContext): number {
  const index = line.tokens.findIndex(
    (token) => token.line > context.line || (token.line === context.line && token.column >= context.column),
  );
  return index < 0 ? line.tokens.length : index;
}

const WORDS = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

/** Whether a name is reserved. */
export function isKeyword(text: string): boolean {
  return WORDS.has(text);
}

/** Whether an expression can begin with the token. */
export function beginsExpression(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.type === 'number' || token.type === 'string') return true;
  if (token.type === 'name') return !isKeyword(token.text) || /^(None|True|False|not|lambda|await)$/.test(token.text);
  return /^[([{~+-]$/.test(token.text);
}

/** Whether an expression can end with the token. */
export function endsExpression(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.type === 'number' || token.type === 'string') return true;
  if (token.type === 'name') return !isKeyword(token.text) || /^(None|True|False)$/.test(token.text);
  return /^[)\]}]$/.test(token.text);
}
