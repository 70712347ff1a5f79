/**
 * Mistakes in the heads of compound statements: the missing colon above all.
 *
 * @module
 */
import { problemAt, type SyntaxProblem } from '../syntax-problem.ts';
import type { Token } from '../tokens.ts';
import { type FailureRule, isKeyword, type LogicalLine, tokenIndex } from './logical-line.ts';

const at = (message: string, token: Token): SyntaxProblem =>
  problemAt(message, token.line, token.column, token.text.length);

/** See the module's head. */
export const headerRule: FailureRule = (line, context) => {
  const { tokens, end } = line;
  const [first, second, third] = tokens;
  if (first === undefined) return null;
  const word = first.text;
  const colon = tokens.some((token) => token.text === ':' && token.level === 0);
  if (word === 'else' || word === 'try' || word === 'finally') {
    return second?.text === ':' ? null : at("expected ':'", second ?? end);
  }
  if (word === 'def') return functionHead(line);
  if (colon) return null;
  if (word === 'class') {
    if (second?.type !== 'name' || isKeyword(second.text)) return null;
    const closed = tokens.length === 2 || (third?.text === '(' && tokens.at(-1)?.text === ')');
    return closed ? at("expected ':'", end) : null;
  }
  // The parser got as far as the end of the head.
  const complete = tokenIndex(line, context) >= tokens.length;
  if (/^(if|elif|while|for|with|except)$/.test(word) && complete) return at("expected ':'", end);
  if (/^(match|case)$/.test(word) && complete && tokens.length > 1) return at("expected ':'", end);
  if (
    /^(for|with)$/.test(word) &&
    tokenIndex(line, context) > 2 &&
    tokens.some((token) => token.text === 'in' || token.text === 'as')
  ) {
    const stop = tokens[tokenIndex(line, context)];
    return stop !== undefined && stop.level === 0 && word === 'for' ? at("expected ':'", stop) : null;
  }
  return null;
};

function functionHead(line: LogicalLine): SyntaxProblem | null {
  const { tokens, end } = line;
  const [, name, open] = tokens;
  if (name?.type !== 'name' || isKeyword(name.text)) return null;
  if (open?.text !== '(') return at("expected '('", open ?? end);
  const close = tokens.findIndex((token, index) => index > 2 && token.text === ')' && token.level === 0);
  if (close < 0) return null;
  const after = tokens[close + 1];
  if (after === undefined) return at("expected ':'", end);
  return after.text === ':' || after.text === '->' ? parameterOrder(tokens.slice(3, close)) : at("expected ':'", after);
}

/** `non-default argument follows default argument`, at the parameter. */
export function parameterOrder(parameters: readonly Token[]): SyntaxProblem | null {
  let hadDefault = false;
  let starred = false;
  let start = 0;
  for (let index = 0; index <= parameters.length; index++) {
    const token = parameters[index];
    if (token !== undefined && !(token.text === ',' && token.level === parameters[0]?.level)) continue;
    const parameter = parameters.slice(start, index);
    const [first] = parameter;
    start = index + 1;
    if (first === undefined) continue;
    if (first.text === '*' || first.text === '**') {
      if (
        first.text === '*' &&
        parameter.length === 1 &&
        (token === undefined || parameters[index + 1]?.text === '**')
      ) {
        return at('named arguments must follow bare *', first);
      }
      starred = true;
    } else if (parameter.some((part) => part.text === '=' && part.level === first.level)) hadDefault = true;
    else if (hadDefault && !starred && first.text !== '/')
      return at('non-default argument follows default argument', first);
  }
  return null;
}
