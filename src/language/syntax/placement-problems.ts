/**
 * What CPython's compiler refuses although the grammar allows it.
 *
 * @module
 */
import type { Node } from './nodes.ts';
import type { SourceText } from './source-text.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** The first misplaced construct, or null. */
export function placementProblem(_tree: Node<'Module'>, _source: SourceText): SyntaxProblem | null {
  return null;
}
