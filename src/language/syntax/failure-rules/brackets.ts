/**
 * Mistakes inside brackets: the forgotten comma, dict entries without value.
 *
 * @module
 */
import { problemAt } from '../syntax-problem.ts';
import { beginsExpression, endsExpression, type FailureRule, tokenIndex } from './logical-line.ts';

/** See the module's head. */
export const bracketRule: FailureRule = (line, context) => {
  const { tokens } = line;
  const stop = tokenIndex(line, context);
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (token === undefined || previous === undefined || (token.level === 0 && token.text !== '}')) continue;
    const closer = /^[)\]}]$/.test(token.text);
    const stringAfterName = previous.type === 'name' && token.type === 'string';
    const both = previous.type === 'string' && token.type === 'string';
    const operator = token.type === 'operator' && /^[-+([]$/.test(token.text);
    if (
      endsExpression(previous) &&
      beginsExpression(token) &&
      !closer &&
      !stringAfterName &&
      !both &&
      !operator &&
      index >= stop - 1
    ) {
      const start = operandStart(tokens, index - 1);
      return problemAt(
        'invalid syntax. Perhaps you forgot a comma?',
        tokens[start]?.line ?? 1,
        tokens[start]?.column ?? 0,
      );
    }
    if (token.text === ':' && tokens[index - 1] !== undefined && inDict(tokens, index)) {
      const after = tokens[index + 1];
      if (after?.text === '}' || after?.text === ',') {
        return problemAt("expression expected after dictionary key and ':'", token.line, token.column);
      }
    }
    if ((token.text === '}' || token.text === ',') && endsExpression(previous) && lacksValue(tokens, index)) {
      return problemAt("':' expected after dictionary key", previous.line, previous.column);
    }
  }
  return null;
};

/** Start of the operand that ends at a token. */
function operandStart(tokens: readonly { text: string; level: number; type: string }[], end: number): number {
  let index = end;
  const level = tokens[end]?.level ?? 0;
  while (index > 0) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (token === undefined || previous === undefined) break;
    if (/^[)\]}]$/.test(token.text) && token.level === level) {
      while (index > 0 && !(/^[([{]$/.test(tokens[index]?.text ?? '') && tokens[index]?.level === level)) index--;
      if (endsExpression(tokens[index - 1] as never)) index--;
      continue;
    }
    if (previous.text === '.' && previous.level === level) index -= 2;
    else break;
  }
  return Math.max(0, index);
}

function opener(tokens: readonly { text: string; level: number }[], index: number): number {
  const level = (tokens[index]?.level ?? 1) - (/^[)\]}]$/.test(tokens[index]?.text ?? '') ? 0 : 1);
  for (let at = index - 1; at >= 0; at--)
    if (tokens[at]?.level === level && /^[([{]$/.test(tokens[at]?.text ?? '')) return at;
  return -1;
}

const inDict = (tokens: readonly { text: string; level: number }[], index: number): boolean =>
  tokens[opener(tokens, index)]?.text === '{';

/** An entry without colon in braces whose other entries have one. */
function lacksValue(tokens: readonly { text: string; level: number }[], index: number): boolean {
  const open = opener(tokens, index);
  if (tokens[open]?.text !== '{') return false;
  const inner = (tokens[open]?.level ?? 0) + 1;
  const before = tokens.slice(open + 1, index);
  const lastComma = before.findLastIndex((token) => token.text === ',' && token.level === inner);
  const hasColon = (part: typeof before): boolean => part.some((token) => token.text === ':' && token.level === inner);
  return hasColon(before.slice(0, Math.max(0, lastComma))) && !hasColon(before.slice(lastComma + 1));
}
