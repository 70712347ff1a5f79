/**
 * Divisors that are zero in the first candles: counters and figures of trades that have not happened yet.
 *
 * @module
 */
import type { Expression } from '../../syntax/nodes.ts';
import { isCaught, type Rule } from '../rule.ts';

const COUNTERS = /^(index|trades_count|increased_count|reduced_count|last_trade_index)$/;

/** See the module's head. */
export const divisionsRule: Rule = {
  visit(node, where, { report }) {
    if (node.nodeType !== 'BinOp' || !/^(Div|FloorDiv|Mod)$/.test(node.op.nodeType)) return;
    if (node.op.nodeType === 'Mod' && node.left.nodeType === 'Constant' && typeof node.left.value === 'string') return;
    const what = mayBeZero(node.right);
    if (what === null || isCaught(where, 'ZeroDivisionError') || !where.certain) return;
    report('warning', 'division-by-zero', node, `${what} is 0 in the first candles`, {
      hint: `guard it: … if ${what} else 0`,
      raises: { exception: 'ZeroDivisionError', message: 'division by zero' },
    });
  },
};

function mayBeZero(node: Expression): string | null {
  if (
    node.nodeType === 'Attribute' &&
    node.value.nodeType === 'Name' &&
    node.value.id === 'self' &&
    COUNTERS.test(node.attr)
  ) {
    return `self.${node.attr}`;
  }
  if (
    node.nodeType === 'Attribute' &&
    node.attr === 'qty' &&
    node.value.nodeType === 'Attribute' &&
    node.value.attr === 'position'
  ) {
    return 'self.position.qty';
  }
  if (node.nodeType !== 'Call' || node.func.nodeType !== 'Name' || node.func.id !== 'len') return null;
  const [counted] = node.args;
  if (counted?.nodeType !== 'Attribute' || !/^(trades|orders|entry_orders|exit_orders)$/.test(counted.attr))
    return null;
  return `len(self.${counted.attr})`;
}
