/**
 * Shapes that look into the future, or at a candle that is still forming.
 *
 * @module
 */
import type { Expression, Node } from '../../syntax/nodes.ts';
import { walk } from '../../syntax/nodes.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** See the module's head. */
export const lookAheadRule: Rule = {
  visit(node, _where, context) {
    if (node.nodeType === 'Call') shift(node, context);
    else if (node.nodeType === 'Subscript') {
      aheadOfIndex(node, context);
      formingCandle(node, context);
    }
  },
};

/** `np.roll(x, -1)`, `jh.np_shift(x, -1)`, `x.shift(-1)`: the newest values come first. */
function shift(node: Node<'Call'>, { imports, report }: RuleContext): void {
  const path = imports.pathOf(node.func) ?? '';
  const isShift = node.func.nodeType === 'Attribute' && node.func.attr === 'shift';
  if (path !== 'numpy.roll' && path !== 'jesse.helpers.np_shift' && !isShift) return;
  const amount = node.args[isShift ? 0 : 1];
  if (amount === undefined || !isNegative(amount)) return;
  report('warning', 'look-ahead', node, 'a negative shift moves later values to earlier candles', {
    hint: 'shift by a positive number, so that each place holds what was known then',
  });
}

/** `self.candles[self.index + 1]`. */
function aheadOfIndex(node: Node<'Subscript'>, { report }: RuleContext): void {
  const key = node.slice.nodeType === 'Tuple' ? node.slice.elts[0] : node.slice;
  const start = key?.nodeType === 'Slice' ? key.lower : key;
  if (start?.nodeType !== 'BinOp' || start.op.nodeType !== 'Add') return;
  const isIndex = (part: Expression): boolean =>
    part.nodeType === 'Attribute' &&
    part.attr === 'index' &&
    part.value.nodeType === 'Name' &&
    part.value.id === 'self';
  if (!isIndex(start.left) && !isIndex(start.right)) return;
  report('warning', 'look-ahead', node, 'self.index + n points beyond the candle being decided on', {
    hint: 'self.candles ends with the current candle: use self.candles[-1], [-2], …',
  });
}

/** `self.get_candles(…)[-1]`: the last row of a larger timeframe is not complete. */
function formingCandle(node: Node<'Subscript'>, context: RuleContext): void {
  const key = node.slice.nodeType === 'Tuple' ? node.slice.elts[0] : node.slice;
  if (
    key?.nodeType !== 'UnaryOp' ||
    key.op.nodeType !== 'USub' ||
    key.operand.nodeType !== 'Constant' ||
    key.operand.value !== 1
  )
    return;
  if (!isLargerTimeframe(node.value, context)) return;
  context.report('warning', 'look-ahead', node, 'the last candle of a larger timeframe is still forming', {
    hint: 'use [-2] for the last complete one, unless the forming candle is what you want',
  });
}

function isLargerTimeframe(node: Expression, context: RuleContext): boolean {
  if (node.nodeType === 'Call' && node.func.nodeType === 'Attribute' && node.func.attr === 'get_candles') {
    const timeframe = node.args[2];
    if (timeframe?.nodeType === 'Constant') return timeframe.value !== '1m';
    return !(timeframe?.nodeType === 'Attribute' && timeframe.attr === 'timeframe');
  }
  if (node.nodeType !== 'Attribute' || node.value.nodeType !== 'Name' || node.value.id !== 'self') return false;
  const method = context.strategy?.methods.get(node.attr);
  if (method === undefined) return false;
  let found = false;
  walk(method, (part) => {
    if (part.nodeType === 'Return' && part.value) found ||= isLargerTimeframe(part.value, context);
    return true;
  });
  return found;
}

const isNegative = (node: Expression): boolean => node.nodeType === 'UnaryOp' && node.op.nodeType === 'USub';
