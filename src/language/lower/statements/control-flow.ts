/**
 * Lowers `if`, `while` and `for`.
 *
 * @module
 */
import type { Node } from '../../syntax/nodes.ts';
import { type Block, meet } from '../block.ts';
import { lowerExpression } from '../expressions/index.ts';
import type { Stmt } from '../ir.ts';
import { lowerBody } from './index.ts';
import { lowerIteration } from './iterations.ts';

/** `if … elif … else`. A test of `TYPE_CHECKING` is false: its body is for type checkers only. */
export function lowerIf(node: Node<'If'>, block: Block): Stmt {
  const test = lowerExpression(node.test, block);
  const [body, bodyEnd] = block.branch(() => lowerBody(node.body, block));
  const [otherwise, otherwiseEnd] = block.branch(() => lowerBody(node.orelse, block));
  block.flow = meet(bodyEnd, otherwiseEnd);
  return { do: 'if', test, body, otherwise, line: node.lineno };
}

/** `while … else`. */
export function lowerWhile(node: Node<'While'>, block: Block): Stmt {
  const test = lowerExpression(node.test, block);
  const start = block.flow;
  const [body] = block.branch(() => lowerBody(node.body, block));
  const [otherwise] = block.branch(() => lowerBody(node.orelse, block));
  block.flow = start;
  return { do: 'while', test, body, otherwise, line: node.lineno };
}

/** `for … in … else`. */
export function lowerFor(node: Node<'For'>, block: Block): Stmt {
  const before = block.flow;
  const [{ target, iteration }, inLoop] = block.branch(() => lowerIteration(node.target, node.iter, block, block));
  const [body] = block.branch(() => lowerBody(node.body, block), inLoop);
  const [otherwise] = block.branch(() => lowerBody(node.orelse, block));
  block.flow = before;
  return { do: 'for', target, iteration, body, otherwise, line: node.lineno };
}
