/**
 * A parsed file with its scopes and the modules it imports.
 *
 * @module
 */
import type { SourceFile } from '../program.ts';
import { type Node, walk } from '../syntax/nodes.ts';
import { parsePython } from '../syntax/parse.ts';
import type { SourceText } from '../syntax/source-text.ts';
import type { SyntaxProblem } from '../syntax/syntax-problem.ts';
import { buildScopes, type ScopeTable } from './scopes/build-scopes.ts';

/** See the module's head. */
export interface AnalysedModule {
  readonly file: SourceFile;
  readonly source: SourceText;
  readonly tree: Node<'Module'>;
  readonly scopes: ScopeTable;
  readonly imports: readonly (Node<'Import'> | Node<'ImportFrom'>)[];
}

/** Parses and scopes a file. */
export function analyse(
  file: SourceFile,
): AnalysedModule | { readonly problem: SyntaxProblem; readonly source: SourceText } {
  const parsed = parsePython(file.text);
  if ('problem' in parsed) return parsed;
  const imports: (Node<'Import'> | Node<'ImportFrom'>)[] = [];
  walk(parsed.tree, (node) => {
    if (node.nodeType === 'Import' || node.nodeType === 'ImportFrom') imports.push(node);
    return true;
  });
  return { file, source: parsed.source, tree: parsed.tree, scopes: buildScopes(parsed.tree), imports };
}

/** The absolute name that an import of `name` with `level` dots means in a file. */
export function absoluteName(file: SourceFile, name: string, level: number): string {
  if (level === 0) return name;
  const parts = file.name.split('.');
  const base = parts.slice(0, parts.length - (file.package ? level - 1 : level));
  return [...base, ...(name === '' ? [] : [name])].join('.');
}
