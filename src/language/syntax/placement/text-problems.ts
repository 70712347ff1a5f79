/**
 * Problems inside f-strings that py-ast lets pass.
 *
 * @module
 */
import type { Node } from '../nodes.ts';
import type { SourceText } from '../source-text.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import type { Report } from './index.ts';

/** See the module's head. */
export function textProblem(node: Node<'JoinedStr'>, source: SourceText, report: Report): SyntaxProblem | null {
  const segment = source.segment(node);
  const words = /^[rR]?[fF]/.test(segment) ? bracesProblem(segment) : null;
  return words === null ? null : report(words, node);
}

/** A look at the braces of one f-string literal. */
export function bracesProblem(literal: string): string | null {
  const opening = /^[a-zA-Z]{0,2}("""|'''|"|')/.exec(literal);
  if (opening === null || !literal.endsWith(opening[1] ?? '"')) return null;
  const raw = /^[fF]?[rR]/.test(literal) || /^[rR]/.test(literal);
  const body = literal.slice(opening[0].length, literal.length - (opening[1] ?? '"').length);
  let depth = 0;
  let inner = 0;
  let spec = false;
  for (let at = 0; at < body.length; at++) {
    const character = body[at];
    if (depth === 0 && character === '\\' && !raw) {
      if (body.startsWith('\\N{', at)) at = body.indexOf('}', at);
      else at++;
    } else if (character === '{') {
      if (depth === 0 && body[at + 1] === '{') at++;
      else depth++;
      if (depth > 1) inner++;
    } else if (character === '}') {
      if (depth > 0) {
        if (depth > 1 && !spec) inner--;
        depth--;
        if (depth === 0) {
          spec = false;
          inner = 0;
        }
      } else if (body[at + 1] === '}') at++;
      else return "f-string: single '}' is not allowed";
    } else if (depth > 0 && spec) continue;
    else if (depth > 0 && /[([]/.test(character ?? '')) inner++;
    else if (depth > 0 && /[)\]]/.test(character ?? '')) inner--;
    else if (depth === 1 && inner === 0 && character === ':') spec = true;
    else if (depth > 0 && (character === '"' || character === "'")) {
      const end = body.indexOf(character, at + 1);
      if (end < 0) return null;
      at = end;
    } else if (depth > 0 && character === '\\') return 'f-string expression part cannot include a backslash';
    else if (depth > 0 && character === '#') return "f-string expression part cannot include '#'";
  }
  return null;
}
