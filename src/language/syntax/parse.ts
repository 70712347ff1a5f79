/**
 * Source text to syntax tree: py-ast, plus the checks of CPython that it lacks. The only module that runs py-ast.
 *
 * @module
 */
import { parse } from 'py-ast';
import { joinAdjacentTexts } from './adjacent-texts.ts';
import { wordsForFailure } from './failure-words.ts';
import { lexicalFindings } from './lexical-problems.ts';
import { lengthProblem, nestingProblem, tooDeep } from './nesting.ts';
import type { Node } from './nodes.ts';
import { normaliseNames } from './normalise-names.ts';
import { bracketOpenSequences } from './open-sequences.ts';
import { placementProblem } from './placement/index.ts';
import { SourceText } from './source-text.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import type { Token } from './tokens.ts';

const NOT_ASCII = /[^\0-\x7f]/;

/** A parsed file. */
export interface ParsedFile {
  readonly tree: Node<'Module'>;
  readonly source: SourceText;
}

/** The tree of a file whose only trouble is what py-ast lacks of `match`; null where it has others. */
function parseRewritten(source: SourceText, tokens: readonly Token[]): Node<'Module'> | null {
  const joined = joinAdjacentTexts(source, tokens);
  const bracketed = bracketOpenSequences(joined, tokens);
  if (bracketed === null && joined === source) return null;
  try {
    const tree = parse(`${bracketed?.text ?? joined.text}\n`);
    bracketed?.restore(tree);
    return tree;
  } catch {
    return null;
  }
}

/** Parses a file, or says the first error in it as CPython would. A byte order mark and CRLF line ends are accepted. */
export function parsePython(
  text: string,
): ParsedFile | { readonly problem: SyntaxProblem; readonly source: SourceText } {
  const normalised = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]*\f/gm, '');
  const source = new SourceText(normalised);
  const tooLong = lengthProblem(normalised);
  if (tooLong !== null) return { problem: tooLong, source };
  let tree: Node<'Module'>;
  try {
    tree = parse(normalised.endsWith('\n') ? normalised : `${normalised}\n`);
  } catch (error) {
    if (error instanceof RangeError) return { problem: tooDeep(1, 0), source };
    const findings = lexicalFindings(source);
    const again = findings.problem === null ? parseRewritten(source, findings.tokens.tokens) : null;
    if (again === null) {
      return { problem: findings.problem ?? wordsForFailure(error, source, findings.tokens), source };
    }
    tree = again;
  }
  const problem = nestingProblem(tree) ?? lexicalFindings(source).problem ?? placementProblem(tree, source);
  if (problem !== null) return { problem, source };
  if (NOT_ASCII.test(normalised)) normaliseNames(tree);
  return { tree, source };
}
