/**
 * Lowers attribute reads. Where `self` is known to be a strategy, Jesse's typed properties become accessors.
 *
 * @module
 */
import { mangle } from '../../check/scopes/scope.ts';
import { STRATEGY_PROPERTIES } from '../../jesse/members.ts';
import type { Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Expr } from '../ir.ts';
import * as t from '../static-type.ts';
import { lowerExpression } from './index.ts';

const PROVEN: Readonly<Record<string, t.StaticType>> = {
  npfloat: t.NP_FLOAT,
  float: t.FLOAT,
  int: t.INT,
  bool: t.BOOL,
  str: t.STR,
  candles: t.ANY,
};

/** See the module's head. */
export function lowerAttribute(node: Node<'Attribute'>, block: Block): Expr {
  const name = mangle(node.attr, block.scope.className);
  const object = lowerExpression(node.value, block);
  if (object.op === 'super' && object.name === null) return { ...object, name };
  return (
    strategyAccessor(object, name, node.lineno, block) ?? {
      op: 'attribute',
      object,
      name,
      line: node.end_lineno ?? node.lineno,
    }
  );
}

function strategyAccessor(object: Expr, name: string, line: number, block: Block): Expr | null {
  if (block.self?.strategy !== true || object.op !== 'read' || object.variable !== block.self.variable) return null;
  const property = Object.hasOwn(STRATEGY_PROPERTIES, name) ? STRATEGY_PROPERTIES[name] : undefined;
  const proven = property === undefined ? undefined : PROVEN[property.type];
  if (property?.raw === undefined || proven === undefined || block.context.overridden.has(name)) return null;
  return { op: 'accessor', object, name, property: property.raw, proven, line };
}
