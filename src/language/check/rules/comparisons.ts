/**
 * `is` where equality or truth is meant. A comparison of prices is a numpy bool, which never is `True`.
 *
 * @module
 */
import type { Expression, Node } from '../../syntax/nodes.ts';
import type { Rule } from '../rule.ts';

/** See the module's head. */
export const comparisonsRule: Rule = {
  visit(node, _where, { report }) {
    if (node.nodeType !== 'Compare') return;
    node.ops.forEach((operator, index) => {
      if (operator.nodeType !== 'Is' && operator.nodeType !== 'IsNot') return;
      const left = index === 0 ? node.left : node.comparators[index - 1];
      const right = node.comparators[index];
      if (left === undefined || right === undefined) return;
      const words = isBool(right) ? boolWords(left) : isBool(left) ? boolWords(right) : literalWords(left, right);
      if (words === null) return;
      report('warning', 'identity-comparison', node, words, {
        hint: isBool(left) || isBool(right) ? 'write the condition itself, or not (…)' : 'use == or !=',
      });
    });
  },
};

const isBool = (node: Expression): boolean => node.nodeType === 'Constant' && typeof node.value === 'boolean';

/** Values that are numpy bools, or may be: comparisons, and calls that return them. */
function boolWords(node: Expression): string | null {
  const compared = node.nodeType === 'Compare' || node.nodeType === 'BoolOp';
  const crossed =
    node.nodeType === 'Call' && node.func.nodeType === 'Attribute' && /^(crossed|isnan|any|all)$/.test(node.func.attr);
  if (!compared && !crossed) return null;
  return 'a comparison of prices or indicators is numpy’s bool, which is neither True nor False by identity';
}

function literalWords(left: Expression, right: Expression): string | null {
  const literal = [left, right].find(
    (node): node is Node<'Constant'> =>
      node.nodeType === 'Constant' &&
      node.value !== null &&
      typeof node.value !== 'boolean' &&
      !(node.value === '...' && node.quote_style === undefined),
  );
  return literal === undefined ? null : '"is" with a literal compares identity, not value';
}
