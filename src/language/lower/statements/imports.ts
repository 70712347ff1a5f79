/**
 * Lowers imports. The context says where each leads; what nobody uses and we lack is left out.
 *
 * @module
 */
import type { Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Stmt } from '../ir.ts';
import { ANY } from '../static-type.ts';
import { nameTarget, noteTarget } from './targets.ts';

/** `import a.b, c as d`. */
export function lowerImport(node: Node<'Import'>, block: Block): Stmt[] {
  return node.names.flatMap(({ name, asname }): Stmt[] => {
    const bound = asname ?? name.split('.')[0] ?? name;
    const found = block.context.importTarget(name, 0, [bound]);
    if (found.kind === 'skip') return [];
    const target = nameTarget(bound, node.lineno, block);
    noteTarget(target, () => ANY, block);
    return [{ do: 'import', module: found.name, leaf: asname != null, target, line: node.lineno }];
  });
}

/** `from a import b as c`, `from .a import *`. */
export function lowerImportFrom(node: Node<'ImportFrom'>, block: Block): Stmt[] {
  if (node.module === '__future__') return [];
  const star = node.names[0]?.name === '*';
  const bound = node.names.map(({ name, asname }) => asname ?? name);
  const found = block.context.importTarget(node.module ?? '', node.level ?? 0, star ? [] : bound);
  if (found.kind === 'skip') return [];
  if (star) return [{ do: 'importStar', module: found.name, line: node.lineno }];
  const wanted = node.names.map(({ name, asname }) => ({ name, bound: asname ?? name }));
  const names = wanted.map(({ name, bound }) => {
    const target = nameTarget(bound, node.lineno, block);
    noteTarget(target, () => ANY, block);
    return { name, target };
  });
  return [{ do: 'importFrom', module: found.name, names, line: node.lineno }];
}
