/**
 * Mistakes inside f-strings.
 *
 * @module
 */
import { bracesProblem } from '../placement/text-problems.ts';
import { problemAt } from '../syntax-problem.ts';
import type { FailureRule } from './logical-line.ts';

/** See the module's head. */
export const textRule: FailureRule = (line, context) => {
  if (!/f-string/.test(context.message)) return null;
  for (const token of line.tokens) {
    if (token.type !== 'string' || !/^[rR]?[fF]/.test(token.text)) continue;
    const words = wordsFor(token.text, context.message);
    if (words !== null) return problemAt(words, token.line, token.column);
  }
  return null;
};

function wordsFor(literal: string, message: string): string | null {
  const braces = bracesProblem(literal);
  if (braces !== null) return braces;
  if (/\{\s*(!|:|=|\})/.test(literal.replaceAll('{{', ''))) return 'f-string: empty expression not allowed';
  const conversion = /![^=}:]*/.exec(literal);
  if (conversion !== null && /conversion/i.test(message)) {
    return `f-string: invalid conversion character: expected 's', 'r', or 'a'`;
  }
  const opens = literal.split('{').length;
  if (opens > literal.split('}').length) return "f-string: expecting '}'";
  const fields = [...literal.matchAll(/\{([^{}:!]*)[^{}]*\}/g)].map((field) => field[1] ?? '');
  if (
    fields.some(
      (field) => /[\w)\]"']\s+[\w("'[]/.test(field.trim()) && !/\b(if|else|for|in|and|or|not|is)\b/.test(field),
    )
  ) {
    return 'f-string: invalid syntax. Perhaps you forgot a comma?';
  }
  return 'f-string: invalid syntax';
}
