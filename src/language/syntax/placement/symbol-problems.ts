/**
 * Problems that CPython's symbol table finds: duplicate parameters, `global` and `nonlocal` out of place.
 *
 * @module
 */
import { type AnyNode, children, type FunctionNode, type Node, walk } from '../nodes.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import type { Report } from './index.ts';

/** The blocks around a node: parameters and names of each function, outermost first. */
interface Around {
  readonly kind: 'module' | 'class' | 'function';
  readonly parameters: ReadonlySet<string>;
  readonly bound: ReadonlySet<string>;
}

/** See the module's head. */
export function symbolProblem(tree: Node<'Module'>, report: Report): SyntaxProblem | null {
  return blockProblem(tree, [{ kind: 'module', parameters: new Set(), bound: new Set() }], report);
}

function blockProblem(block: AnyNode, around: readonly Around[], report: Report): SyntaxProblem | null {
  const seen = new Map<string, 'assigned' | 'used'>();
  const visit = (node: AnyNode): SyntaxProblem | null => {
    switch (node.nodeType) {
      case 'Global':
      case 'Nonlocal':
        return declaration(node, seen, around, report);
      case 'Name':
        if (node.ctx.nodeType !== 'Load') seen.set(node.id, 'assigned');
        else if (!seen.has(node.id)) seen.set(node.id, 'used');
        return null;
      case 'ImportFrom':
        if (node.names[0]?.name === '*' && around.at(-1)?.kind !== 'module') {
          return report('import * only allowed at module level', node);
        }
        return null;
      case 'ClassDef':
        seen.set(node.name, 'assigned');
        return inner(node, { kind: 'class', parameters: new Set(), bound: new Set() });
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        seen.set(node.name, 'assigned');
        return duplicate(node, report) ?? inner(node, functionAround(node));
      case 'Lambda':
        return duplicate(node, report) ?? inner(node, functionAround(node));
    }
    return each(children(node));
  };
  const inner = (node: AnyNode, here: Around): SyntaxProblem | null => blockProblem(node, [...around, here], report);
  const each = (nodes: readonly AnyNode[]): SyntaxProblem | null => {
    for (const node of nodes) {
      const problem = visit(node);
      if (problem !== null) return problem;
    }
    return null;
  };
  return each(children(block));
}

function declaration(
  node: Node<'Global'> | Node<'Nonlocal'>,
  seen: ReadonlyMap<string, 'assigned' | 'used'>,
  around: readonly Around[],
  report: Report,
): SyntaxProblem | null {
  const kind = node.nodeType === 'Global' ? 'global' : 'nonlocal';
  const here = around.at(-1);
  for (const name of node.names) {
    if (here?.parameters.has(name)) return report(`name '${name}' is parameter and ${kind}`, node);
    const use = seen.get(name);
    if (use !== undefined) {
      const what = use === 'assigned' ? 'assigned to before' : 'used prior to';
      return report(`name '${name}' is ${what} ${kind} declaration`, node);
    }
    if (kind === 'global') continue;
    if (here?.kind === 'module') return report('nonlocal declaration not allowed at module level', node);
    if (!around.slice(0, -1).some((block) => block.kind === 'function' && block.bound.has(name))) {
      return report(`no binding for nonlocal '${name}' found`, node);
    }
  }
  return null;
}

function duplicate(node: FunctionNode, report: Report): SyntaxProblem | null {
  const names = new Set<string>();
  for (const argument of argumentsOf(node)) {
    if (names.has(argument.arg)) return report(`duplicate argument '${argument.arg}' in function definition`, argument);
    names.add(argument.arg);
  }
  return null;
}

/** All parameters of a function. */
function argumentsOf({ args }: FunctionNode): Node<'Arg'>[] {
  return [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg].filter(
    (argument) => argument != null,
  );
}

function functionAround(node: FunctionNode): Around {
  const parameters = new Set(argumentsOf(node).map((argument) => argument.arg));
  const bound = new Set(parameters);
  const body: readonly AnyNode[] = node.nodeType === 'Lambda' ? [node.body] : node.body;
  for (const statement of body) {
    walk(statement, (part) => {
      if (part.nodeType === 'Name' && part.ctx.nodeType !== 'Load') bound.add(part.id);
      if (part.nodeType === 'Nonlocal') for (const name of part.names) bound.add(name);
      if (part.nodeType === 'ExceptHandler' && part.name) bound.add(part.name);
      if (part.nodeType === 'Alias') bound.add(part.asname ?? part.name.split('.')[0] ?? '');
      if ((part.nodeType === 'MatchAs' || part.nodeType === 'MatchStar') && part.name) bound.add(part.name);
      if (part.nodeType === 'FunctionDef' || part.nodeType === 'ClassDef') {
        bound.add(part.name);
        return false;
      }
      return part.nodeType !== 'Lambda';
    });
  }
  return { kind: 'function', parameters, bound };
}
