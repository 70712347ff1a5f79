/**
 * Problems that CPython's compiler finds: `return`, `yield`, `await`, `break`, `continue` out of place, stars, repeated
 * keywords, handlers after a bare `except`.
 *
 * @module
 */
import { type AnyNode, children, type Expression, type Node } from '../nodes.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import type { Report } from './index.ts';

interface Where {
  readonly inFunction: boolean;
  readonly inAsync: boolean;
  readonly inLoop: boolean;
}

/** See the module's head. */
export function flowProblem(tree: Node<'Module'>, report: Report): SyntaxProblem | null {
  return visit(tree, { inFunction: false, inAsync: false, inLoop: false }, report);
}

function visit(node: AnyNode, where: Where, report: Report): SyntaxProblem | null {
  const own = problemOf(node, where, report);
  if (own !== null) return own;
  for (const child of children(node)) {
    if (child.nodeType === 'Starred' && !takesStar(node, child)) {
      return report('cannot use starred expression here', child);
    }
    const problem = visit(child, inside(node, child, where), report);
    if (problem !== null) return problem;
  }
  return null;
}

/** Whether a starred expression may stand there; those that are targets are looked at with what assigns to them. */
function takesStar(node: AnyNode, child: Node<'Starred'>): boolean {
  switch (node.nodeType) {
    case 'Tuple':
    case 'List':
    case 'Set':
    case 'Arg':
      return true;
    case 'Call':
      return node.args.includes(child);
    case 'ClassDef':
      return node.bases.includes(child);
    default:
      return false;
  }
}

function inside(node: AnyNode, child: AnyNode, where: Where): Where {
  switch (node.nodeType) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      if (!(node.body as readonly AnyNode[]).includes(child)) return where;
      return { inFunction: true, inAsync: node.nodeType === 'AsyncFunctionDef', inLoop: false };
    case 'Lambda':
      return child === node.body ? { inFunction: true, inAsync: false, inLoop: false } : where;
    case 'ClassDef':
      return (node.body as readonly AnyNode[]).includes(child)
        ? { inFunction: false, inAsync: false, inLoop: false }
        : where;
    case 'For':
    case 'While':
      return (node.body as readonly AnyNode[]).includes(child) ? { ...where, inLoop: true } : where;
    default:
      return where;
  }
}

function problemOf(node: AnyNode, where: Where, report: Report): SyntaxProblem | null {
  switch (node.nodeType) {
    case 'Return':
      return where.inFunction ? null : report("'return' outside function", node);
    case 'Yield':
    case 'YieldFrom':
      return where.inFunction ? null : report("'yield' outside function", node);
    case 'Await':
      if (!where.inFunction) return report("'await' outside function", node);
      return where.inAsync ? null : report("'await' outside async function", node);
    case 'AsyncWith':
      return where.inAsync ? null : report("'async with' outside async function", node);
    case 'AsyncFor':
      return where.inAsync ? starProblem(node.target, report) : report("'async for' outside async function", node);
    case 'Break':
      return where.inLoop ? null : report("'break' outside loop", node);
    case 'Continue':
      return where.inLoop ? null : report("'continue' not properly in loop", node);
    case 'Try': {
      const bare = node.handlers.slice(0, -1).find((handler) => !handler.type);
      return bare === undefined ? null : report("default 'except:' must be last", bare);
    }
    case 'Call':
      return repeatedKeyword(node, report);
    case 'Assign':
      if (node.value.nodeType === 'Starred') return report("can't use starred expression here", node.value);
      for (const target of node.targets) {
        const problem = starProblem(target, report);
        if (problem !== null) return problem;
      }
      return null;
    case 'For':
    case 'Comprehension':
      return starProblem(node.target, report);
    case 'Expr':
      return node.value.nodeType === 'Starred' ? report("can't use starred expression here", node.value) : null;
    default:
      return null;
  }
}

function repeatedKeyword(node: Node<'Call'>, report: Report): SyntaxProblem | null {
  const names = new Set<string>();
  for (const keyword of node.keywords) {
    if (!keyword.arg) continue;
    if (names.has(keyword.arg)) return report(`keyword argument repeated: ${keyword.arg}`, keyword);
    names.add(keyword.arg);
  }
  return null;
}

function starProblem(target: Expression, report: Report): SyntaxProblem | null {
  if (target.nodeType === 'Starred') return report('starred assignment target must be in a list or tuple', target);
  if (target.nodeType !== 'Tuple' && target.nodeType !== 'List') return null;
  const stars = target.elts.filter((element) => element.nodeType === 'Starred');
  return stars.length > 1 ? report('multiple starred expressions in assignment', target) : null;
}
