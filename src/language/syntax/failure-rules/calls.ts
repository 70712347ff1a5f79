/**
 * Mistakes in argument lists and in lambdas' parameters.
 *
 * @module
 */
import { problemAt, type SyntaxProblem } from '../syntax-problem.ts';
import type { Token } from '../tokens.ts';
import { parameterOrder } from './headers.ts';
import { endsExpression, type FailureRule } from './logical-line.ts';

const at = (message: string, token: Token): SyntaxProblem =>
  problemAt(message, token.line, token.column, token.text.length);

/** See the module's head. */
export const callRule: FailureRule = (line) => {
  const { tokens } = line;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.text === 'lambda') {
      const colon = tokens.findIndex((part, place) => place > index && part.text === ':' && part.level === token.level);
      const problem = colon < 0 ? null : parameterOrder(tokens.slice(index + 1, colon));
      if (problem !== null) return problem;
    }
    if (
      token.text !== '(' ||
      !endsExpression(tokens[index - 1]) ||
      tokens[0]?.text === 'def' ||
      tokens[0]?.text === 'class'
    )
      continue;
    const close = tokens.findIndex((part, place) => place > index && part.text === ')' && part.level === token.level);
    if (close < 0) continue;
    const problem = argumentOrder(tokens.slice(index + 1, close), tokens[close] as Token);
    if (problem !== null) return problem;
  }
  return null;
};

function argumentOrder(tokens: readonly Token[], close: Token): SyntaxProblem | null {
  let keyword = false;
  let unpacked = false;
  for (const argument of split(tokens)) {
    const [first, second] = argument;
    const last = argument.at(-1);
    if (first === undefined || last === undefined) continue;
    if (first.text === '**') unpacked = true;
    else if (second?.text === '=' && second.level === first.level) {
      if (argument.length === 2) return null;
      if (/^(True|False|None)$/.test(first.text)) return at(`cannot assign to ${first.text}`, first);
      if (first.type !== 'name') return at('expression cannot contain assignment, perhaps you meant "=="?', first);
      keyword = true;
    } else if (argument.some((part, index) => part.text === '=' && part.level === first.level && index > 1)) {
      return at('expression cannot contain assignment, perhaps you meant "=="?', first);
    } else if (first.text === '*') {
      if (unpacked) return at('iterable argument unpacking follows keyword argument unpacking', first);
    } else if (unpacked) return at('positional argument follows keyword argument unpacking', close);
    else if (keyword) return at('positional argument follows keyword argument', close);
  }
  return null;
}

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',' && token.level === tokens[0]?.level) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
