/**
 * The syntax tree: CPython's, as py-ast gives it. The rest of the compiler takes its node types from here.
 *
 * @module
 */
import type { ASTNodeUnion, ExprNode, StmtNode } from 'py-ast';

/** A node of one kind. */
export type Node<Kind extends ASTNodeUnion['nodeType']> = Extract<ASTNodeUnion, { nodeType: Kind }>;

/** Any node, any expression, any statement. */
export type AnyNode = ASTNodeUnion;
export type Expression = ExprNode;
export type Statement = StmtNode;

/** A pattern of a `case`. */
export type Pattern = Node<
  | 'MatchValue'
  | 'MatchSingleton'
  | 'MatchSequence'
  | 'MatchMapping'
  | 'MatchClass'
  | 'MatchStar'
  | 'MatchAs'
  | 'MatchOr'
>;

/** Where a node lies: lines from 1, columns from 0 in UTF-8 bytes, ends exclusive. */
export interface Place {
  readonly lineno?: number;
  readonly col_offset?: number;
  readonly end_lineno?: number;
  readonly end_col_offset?: number;
}

/** A function-like node. */
export type FunctionNode = Node<'FunctionDef' | 'AsyncFunctionDef' | 'Lambda'>;

/** A comprehension or generator expression. */
export type ComprehensionNode = Node<'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp'>;

/** The doc string of a body, or null. */
export function docString(body: readonly Statement[]): string | null {
  const first = body.find((statement) => statement.nodeType !== 'Comment');
  if (first?.nodeType !== 'Expr' || first.value.nodeType !== 'Constant') return null;
  const { value, quote_style: quotes } = first.value;
  return typeof value === 'string' && quotes !== undefined && !/b/i.test(quotes) ? value : null;
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as { nodeType?: unknown }).nodeType === 'string';

const childrenOf = new WeakMap<AnyNode, readonly AnyNode[]>();

/** Direct children in source order of the fields. */
export function children(node: AnyNode): readonly AnyNode[] {
  const known = childrenOf.get(node);
  if (known !== undefined) return known;
  const found: AnyNode[] = [];
  for (const value of Object.values(node) as unknown[]) {
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) found.push(item);
    } else if (isNode(value)) found.push(value);
  }
  childrenOf.set(node, found);
  return found;
}

/** Visits a node and everything below it; `visit` returns false to leave out what is below. */
export function walk(node: AnyNode, visit: (node: AnyNode) => boolean | undefined): void {
  if (visit(node) === false) return;
  for (const child of children(node)) walk(child, visit);
}
