/**
 * How deep a tree is. CPython gives up on trees that are too deep ("maximum recursion depth exceeded during compilation");
 * so does this compiler, which walks them by recursion as well.
 *
 * @module
 */
import { type AnyNode, children, type Node } from './nodes.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/** Levels of nesting; long chains of operands count as levels, since they become nested expressions. */
const DEEPEST = 600;

/** Bytes of a source file that is compiled. */
const LONGEST = 2 ** 20;

/** The problem of a text that is too long to look at. */
export function lengthProblem(text: string): SyntaxProblem | null {
  return text.length <= LONGEST ? null : problemAt('the file is longer than 1 MB', 1, 0, 1, 'MemoryError');
}

/** The problem of a tree that is too deep, at the first node beyond. */
export function nestingProblem(tree: Node<'Module'>): SyntaxProblem | null {
  const waiting: [AnyNode, number][] = [[tree, 0]];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const [node, depth] = item;
    if (depth > DEEPEST) return tooDeep(node.lineno ?? 1, node.col_offset ?? 0);
    const below = depth + 1 + extraLevels(node);
    for (const child of children(node)) waiting.push([child, below]);
  }
  return null;
}

/** The problem of nesting at a place. */
export function tooDeep(line: number, column: number): SyntaxProblem {
  return problemAt('maximum recursion depth exceeded during compilation', line, column, 1, 'RecursionError');
}

function extraLevels(node: AnyNode): number {
  switch (node.nodeType) {
    case 'BoolOp':
      return node.values.length;
    case 'Compare':
      return node.ops.length;
    case 'With':
      return node.items.length;
    case 'FunctionDef':
    case 'ClassDef':
      return node.decorator_list.length;
    default:
      return 0;
  }
}
