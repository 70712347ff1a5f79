/**
 * Assignments to what cannot be assigned to, and `=` where a comparison was meant.
 *
 * @module
 */
import { problemAt, type SyntaxProblem } from '../syntax-problem.ts';
import type { Token } from '../tokens.ts';
import { type FailureRule, isKeyword } from './logical-line.ts';

const AUGMENTED = /^(\+|-|\*|\/|%|&|\||\^|@|>>|<<|\*\*|\/\/)=$/;
/** CPython advises `==` only for what `:=` could stand in. */
const WITHOUT_ADVICE = /^(True|False|None|lambda|comparison|conditional expression|generator expression|logic)$/;
const CONDITIONAL = /^(if|elif|while|assert|return|not)$/;

/** See the module's head. */
export const assignmentRule: FailureRule = ({ tokens }) => {
  const [first] = tokens;
  if (first === undefined) return null;
  if (first.text === 'del') return deletion(tokens.slice(1));
  const ends = tokens.findIndex((token) => token.text === ';' && token.level === 0);
  const statement = ends < 0 ? tokens : tokens.slice(0, ends);
  const sign = statement.findIndex((token) => (token.text === '=' || AUGMENTED.test(token.text)) && token.level === 0);
  if (sign < 0) return null;
  if (CONDITIONAL.test(first.text)) return comparison(statement.slice(1, sign));
  const target = statement.slice(0, sign);
  const name = nameOf(target);
  if (name === null || target.length === 0) return null;
  if (AUGMENTED.test(statement[sign]?.text ?? '')) {
    return problemAt(
      `'${name === 'logic' ? 'expression' : name}' is an illegal expression for augmented assignment`,
      first.line,
      first.column,
    );
  }
  const afterwards = WITHOUT_ADVICE.test(name) ? '' : " here. Maybe you meant '==' instead of '='?";
  return problemAt(`cannot assign to ${name === 'logic' ? 'expression' : name}${afterwards}`, first.line, first.column);
};

function deletion(target: readonly Token[]): SyntaxProblem | null {
  const name = nameOf(target);
  const [first] = target;
  return name === null || first === undefined ? null : problemAt(`cannot delete ${name}`, first.line, first.column);
}

/** `if x = 3:` */
function comparison(target: readonly Token[]): SyntaxProblem | null {
  const start = Math.max(
    0,
    target.findLastIndex((token) => /^(and|or|not)$/.test(token.text) && token.level === 0) + 1,
  );
  const operand = target.slice(start);
  const [first] = operand;
  if (first === undefined) return null;
  if (operand.length === 1 && first.type === 'name' && !isKeyword(first.text)) {
    return problemAt("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", first.line, first.column);
  }
  const last = operand.at(-1);
  const name = nameOf(operand) ?? (last?.text === ']' ? 'subscript' : 'attribute');
  return problemAt(`cannot assign to ${name} here. Maybe you meant '==' instead of '='?`, first.line, first.column);
}

/** What kind of expression the tokens are, for those that nothing can be assigned to; null for targets. */
function nameOf(tokens: readonly Token[]): string | null {
  const top = tokens.filter((token) => token.level === 0);
  const [first] = top;
  const last = top.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.text === 'lambda') return 'lambda';
  if (top.some((token) => token.text === 'if')) return 'conditional expression';
  if (top.some((token) => token.text === 'and' || token.text === 'or' || token.text === 'not')) return 'logic';
  if (top.some((token) => /^(==|!=|<|>|<=|>=|in|is)$/.test(token.text))) return 'comparison';
  if (top.some((token) => token.type === 'operator' && /^([-+*/%&|^~]|\*\*|\/\/|<<|>>)$/.test(token.text))) {
    return first.text === '*' ? null : 'expression';
  }
  if (top.length === 1 && /^(True|False|None)$/.test(first.text)) return first.text;
  if (top.every((token) => token.type === 'string'))
    return /^[rR]?[fF]/.test(first.text) ? 'f-string expression' : 'literal';
  if (top.length === 1 && first.type === 'number') return 'literal';
  if (last.text === ')' && first.type === 'name') return 'function call';
  if (first.text === '{')
    return tokens.some((token) => token.text === ':' && token.level === 1) || tokens.length === 2
      ? 'dict literal'
      : 'set display';
  if (first.text === '(' && tokens.some((token) => token.text === 'for' && token.level === 1))
    return 'generator expression';
  if (first.text === '[' && tokens.some((token) => token.text === 'for' && token.level === 1))
    return 'list comprehension';
  return null;
}
