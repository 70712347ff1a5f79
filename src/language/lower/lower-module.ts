/**
 * A module's tree to its intermediate form, with types settled.
 *
 * @module
 */
import type { Node } from '../syntax/nodes.ts';
import { docString } from '../syntax/nodes.ts';
import { Block } from './block.ts';
import type { ModuleIr } from './ir.ts';
import type { ModuleContext } from './module-context.ts';
import { lowerBody } from './statements/index.ts';

/** See the module's head. */
export function lowerModule(tree: Node<'Module'>, context: ModuleContext): ModuleIr {
  const scope = context.scopes.module;
  const block = new Block(context, scope, new Set());
  for (const name of ['__name__', '__doc__', '__file__']) {
    const variable = scope.variables.get(name);
    if (variable !== undefined) block.bind(variable);
  }
  const body = lowerBody(tree.body, block);
  context.types.settle();
  return { name: context.name, doc: docString(tree.body), variables: [...scope.variables.values()], body };
}
