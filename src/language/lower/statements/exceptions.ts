/**
 * Lowers `try`.
 *
 * @module
 */
import type { Node } from '../../syntax/nodes.ts';
import { type Block, meet } from '../block.ts';
import { lowerExpression } from '../expressions/index.ts';
import type { Handler, Stmt } from '../ir.ts';
import { ANY } from '../static-type.ts';
import { lowerBody } from './index.ts';
import { nameTarget, noteTarget } from './targets.ts';

/** See the module's head. */
export function lowerTry(node: Node<'Try'>, block: Block): Stmt {
  const start = block.flow;
  const [body, bodyEnd] = block.branch(() => lowerBody(node.body, block));
  const [otherwise, otherwiseEnd] = block.branch(() => lowerBody(node.orelse, block), bodyEnd);
  let end = otherwiseEnd;
  const handlers = node.handlers.map((handler): Handler => {
    const [lowered, handlerEnd] = block.branch(() => lowerHandler(handler, block), start);
    end = meet(end, handlerEnd);
    return lowered;
  });
  const [final, finalEnd] = block.branch(() => lowerBody(node.finalbody, block), start);
  if (node.finalbody.length === 0) block.flow = end;
  else if (end === null || finalEnd === null) block.flow = null;
  else block.flow = new Set([...end, ...finalEnd]);
  return { do: 'try', body, handlers, otherwise, final, line: node.lineno };
}

function lowerHandler(node: Node<'ExceptHandler'>, block: Block): Handler {
  const classes = node.type ? lowerExpression(node.type, block) : null;
  const name = node.name ? nameTarget(node.name, node.lineno, block) : null;
  if (name !== null) noteTarget(name, () => ANY, block);
  const body = lowerBody(node.body, block);
  return { classes, name, body, line: node.lineno };
}
