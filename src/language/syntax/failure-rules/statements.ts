/**
 * Mistakes that the first words of a statement give away: Python 2's print, `try` without handler, trailing commas in
 * imports.
 *
 * @module
 */
import { problemAt } from '../syntax-problem.ts';
import { beginsExpression, type FailureRule } from './logical-line.ts';

/** See the module's head. */
export const statementRule: FailureRule = (line, { message }) => {
  const { tokens } = line;
  const [first, second] = tokens;
  if (first === undefined) return null;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const name = tokens[index];
    const next = tokens[index + 1];
    const begins = index === 0 || tokens[index - 1]?.text === ':' || tokens[index - 1]?.text === ';';
    if (
      begins &&
      (name?.text === 'print' || name?.text === 'exec') &&
      beginsExpression(next) &&
      !/^[([{+~-]$/.test(next?.text ?? '')
    ) {
      return problemAt(
        `Missing parentheses in call to '${name.text}'. Did you mean ${name.text}(...)?`,
        name.line,
        name.column,
        name.text.length,
      );
    }
  }
  if (first.text === 'from' && tokens.at(-1)?.text === ',' && second !== undefined) {
    const last = tokens.at(-1);
    return problemAt('trailing comma not allowed without surrounding parentheses', last?.line ?? 1, last?.column ?? 0);
  }
  const word = tokens.findIndex((token, index) => token.text === 'if' && index > 0);
  const condition = tokens[word];
  if (
    condition !== undefined &&
    !tokens.some((token) => /^(else|for)$/.test(token.text)) &&
    tokens.at(-1)?.text !== ':' &&
    word < tokens.length - 1
  ) {
    const start = tokens.slice(0, word).findLastIndex((token) => /^(=|\(|,|\[|return|:|in)$/.test(token.text)) + 1;
    const operand = tokens[start];
    return problemAt("expected 'else' after 'if' expression", operand?.line ?? 1, operand?.column ?? 0);
  }
  if (/except|finally/i.test(message) && !/^(except|finally)$/.test(first.text)) {
    return problemAt("expected 'except' or 'finally' block", first.line, first.column, first.text.length);
  }
  return null;
};
