/**
 * What CPython refuses although py-ast accepts it. Three passes, in the order of CPython's stages: grammar, symbol table,
 * compiler; in each the first problem of the file counts.
 *
 * @module
 */
import type { AnyNode, Node } from '../nodes.ts';
import type { SourceText } from '../source-text.ts';
import { problemAt, type SyntaxProblem } from '../syntax-problem.ts';
import { flowProblem } from './flow-problems.ts';
import { grammarProblem } from './grammar-problems.ts';
import { symbolProblem } from './symbol-problems.ts';

/** Reports a problem at a node. */
export type Report = (
  message: string,
  node: { readonly lineno?: number; readonly col_offset?: number },
) => SyntaxProblem;

/** The first misplaced construct, or null. */
export function placementProblem(tree: Node<'Module'>, source: SourceText): SyntaxProblem | null {
  const report: Report = (message, node) => {
    const line = node.lineno ?? 1;
    return problemAt(message, line, source.column(line, node.col_offset ?? 0));
  };
  return grammarProblem(tree, source, report) ?? symbolProblem(tree, report) ?? flowProblem(tree, report);
}

/** The first non-null answer in source order. */
export function firstOf<T extends AnyNode>(
  nodes: readonly T[],
  ask: (node: T) => SyntaxProblem | null,
): SyntaxProblem | null {
  for (const node of nodes) {
    const problem = ask(node);
    if (problem !== null) return problem;
  }
  return null;
}
