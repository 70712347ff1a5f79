/**
 * Mistakes of indentation that the parser finds.
 *
 * @module
 */
import { problemAt } from '../syntax-problem.ts';
import type { FailureRule, LogicalLine } from './logical-line.ts';

const STATEMENTS = /^(if|elif|else|for|while|with|try|except|finally|match|case)$/;

/** See the module's head. */
export const blockRule: FailureRule = (line, { lines, index, source }) => {
  const previous = lines[index - 1];
  if (previous !== undefined && line.before !== 'indent' && opensBlock(previous)) {
    const at = line.first;
    return problemAt(expectation(previous), at.line, at.column, at.text.length, 'IndentationError');
  }
  if (opensBlock(line) && lines[index + 1] === undefined) {
    const last = Math.max(1, source.lines.length - 1);
    return problemAt(expectation(line), last, source.line(last).length, 1, 'IndentationError');
  }
  if (line.before === 'indent' && (previous === undefined || !opensBlock(previous))) {
    return problemAt('unexpected indent', line.first.line, line.first.column, 1, 'IndentationError');
  }
  return null;
};

function opensBlock(line: LogicalLine): boolean {
  const last = line.tokens.at(-1);
  if (last?.text !== ':' || last.level !== 0) return false;
  const word = keywordOf(line);
  return STATEMENTS.test(word) || word === 'def' || word === 'class';
}

const keywordOf = (line: LogicalLine): string =>
  line.first.text === 'async' ? (line.tokens[1]?.text ?? '') : line.first.text;

function expectation(line: LogicalLine): string {
  const word = keywordOf(line);
  const number = line.first.line;
  if (word === 'def') return `expected an indented block after function definition on line ${number}`;
  if (word === 'class') return `expected an indented block after class definition on line ${number}`;
  return `expected an indented block after '${word}' statement on line ${number}`;
}
