/**
 * Lowers comprehensions and generator expressions. The first iterable is evaluated outside.
 *
 * @module
 */
import type { ComprehensionNode } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Clause, Expr } from '../ir.ts';
import { lowerIteration } from '../statements/iterations.ts';
import { lowerExpression } from './index.ts';

const KINDS = { ListComp: 'list', SetComp: 'set', DictComp: 'dict', GeneratorExp: 'generator' } as const;

/** See the module's head. */
export function lowerComprehension(node: ComprehensionNode, block: Block): Expr {
  const inner = block.inner(node);
  inner.self = block.self;
  const clauses: Clause[] = node.generators.map((generator, index) => {
    const { target, iteration } = lowerIteration(generator.target, generator.iter, index === 0 ? block : inner, inner);
    return { target, iteration, tests: generator.ifs.map((test) => lowerExpression(test, inner)) };
  });
  const isDict = node.nodeType === 'DictComp';
  const key = isDict ? lowerExpression(node.key, inner) : null;
  const value = lowerExpression(isDict ? node.value : node.elt, inner);
  return {
    op: 'comprehension',
    kind: KINDS[node.nodeType],
    clauses,
    key,
    value,
    variables: [...inner.scope.variables.values()],
    qualname: block.scope.qualifiedName(inner.scope.name),
    line: node.lineno,
  };
}
