/**
 * Indentation as CPython counts it: tabs go to multiples of eight, and the same line counted with tabs of one must agree.
 *
 * @module
 */
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';
import type { Token } from './tokens.ts';

/** CPython's limit. */
const DEEPEST = 100;
const alternatives = new WeakMap<number[], number[]>();

/** Appends indent and dedent tokens for a line that begins a logical line; blank and comment lines do not count. */
export function indentationTokens(
  text: string,
  line: number,
  indents: number[],
  tokens: Token[],
): SyntaxProblem | null {
  const space = /^[ \t\f]*/.exec(text)?.[0] ?? '';
  const rest = text.slice(space.length);
  if (rest === '' || rest.startsWith('#')) return null;
  const [width, alternative] = widths(space);
  const others = alternatives.get(indents) ?? [0];
  alternatives.set(indents, others);
  const top = indents.at(-1) ?? 0;
  const otherTop = others.at(-1) ?? 0;
  const inconsistent = (): SyntaxProblem =>
    problemAt('inconsistent use of tabs and spaces in indentation', line, text.length, 1, 'TabError');
  if (width === top) return alternative === otherTop ? null : inconsistent();
  if (width > top) {
    if (alternative <= otherTop) return inconsistent();
    if (indents.length >= DEEPEST)
      return problemAt('too many levels of indentation', line, text.length, 1, 'IndentationError');
    indents.push(width);
    others.push(alternative);
    tokens.push({ type: 'indent', text: '', line, column: space.length, level: 0 });
    return null;
  }
  while ((indents.at(-1) ?? 0) > width) {
    indents.pop();
    others.pop();
    tokens.push({ type: 'dedent', text: '', line, column: space.length, level: 0 });
  }
  if (indents.at(-1) !== width) {
    return problemAt('unindent does not match any outer indentation level', line, text.length, 1, 'IndentationError');
  }
  return alternative === others.at(-1) ? null : inconsistent();
}

function widths(space: string): [number, number] {
  let width = 0;
  let alternative = 0;
  for (const character of space) {
    if (character === ' ') {
      width++;
      alternative++;
    } else if (character === '\t') {
      width = (Math.floor(width / 8) + 1) * 8;
      alternative++;
    } else {
      width = 0;
      alternative = 0;
    }
  }
  return [width, alternative];
}
