/**
 * Lowers assignment targets, and records what they bind.
 *
 * @module
 */
import { mangle, type Resolution } from '../../check/scopes/scope.ts';
import type { Expression } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import { lowerExpression } from '../expressions/index.ts';
import { lowerKey } from '../expressions/subscripts.ts';
import type { Expr, Target } from '../ir.ts';
import { ANY } from '../static-type.ts';
import { typeOf } from '../types/type-of.ts';
import type { TypeSource } from '../types/variable-types.ts';

/** A target; nothing is bound yet. */
export function lowerTarget(node: Expression, block: Block): Target {
  const line = node.lineno;
  switch (node.nodeType) {
    case 'Name':
      return nameTarget(node.id, line, block);
    case 'Attribute': {
      const object = lowerExpression(node.value, block);
      const name = mangle(node.attr, block.scope.className);
      const onSelf = block.self?.direct === true && object.op === 'read' && object.variable === block.self.variable;
      return { to: 'attribute', object, name, direct: onSelf && !block.context.descriptors.has(name), line };
    }
    case 'Subscript':
      return { to: 'item', object: lowerExpression(node.value, block), key: lowerKey(node.slice, block), line };
    case 'Tuple':
    case 'List':
      return {
        to: 'sequence',
        targets: node.elts.map((element) =>
          lowerTarget(element.nodeType === 'Starred' ? element.value : element, block),
        ),
        star: node.elts.findIndex((element) => element.nodeType === 'Starred'),
        line,
      };
    default:
      throw new Error(`cannot assign to ${node.nodeType}: the syntax checks must refuse it`);
  }
}

/** A name as a target. */
export function nameTarget(id: string, line: number, block: Block): Target {
  const name = mangle(id.normalize('NFKC'), block.scope.className);
  const found: Resolution = block.resolve(name);
  if (found.kind === 'variable') return { to: 'variable', variable: found.variable, line };
  if (found.kind === 'class') return { to: 'className', name, line };
  // A walrus in a comprehension of a class body is a syntax error, so every other name has a variable.
  throw new Error(`the target ${name} has no variable`);
}

/** Records the type of what is assigned, and that the names are bound from here on. */
export function noteTarget(target: Target, type: TypeSource, block: Block): void {
  switch (target.to) {
    case 'variable':
      block.context.types.note(target.variable, type);
      block.bind(target.variable);
      break;
    case 'sequence':
      for (const item of target.targets) noteTarget(item, () => ANY, block);
      break;
  }
}

/** As {@link noteTarget}, for the value of an expression; tuples on both sides are matched item by item. */
export function noteAssignment(target: Target, value: Expr, block: Block): void {
  const items = pairwise(target, value);
  if (items === null) noteTarget(target, (known) => typeOf(value, known), block);
  else
    items.forEach(([item, part]) => {
      noteAssignment(item, part, block);
    });
}

/** `a, b = x, y` as pairs, or null when the sides do not match so simply. */
export function pairwise(target: Target, value: Expr): [Target, Expr][] | null {
  if (target.to !== 'sequence' || target.star >= 0 || (value.op !== 'tuple' && value.op !== 'list')) return null;
  if (value.elements.length !== target.targets.length || value.elements.some((element) => element.spread)) return null;
  return target.targets.map((item, index) => [item, value.elements[index]?.value as Expr]);
}
