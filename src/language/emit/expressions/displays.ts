/**
 * Emits list, tuple, set and dict displays.
 *
 * @module
 */
import type { Element, Expr } from '../../lower/ir.ts';
import { value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';

/** `[a, *b]` and its kin. */
export function emitSequence(expr: Extract<Expr, { op: 'list' | 'tuple' | 'set' }>, e: FunctionEmitter): string {
  const constant = expr.op === 'set' && expr.elements.length > 2 && expr.elements.every(isConstantElement);
  return `${e.use(constant ? 'constantSet' : expr.op)}(${emitElements(expr.elements, e)})`;
}

/** Whether CPython knows an element when it compiles: a set of these alone is copied from a frozen one, in its order. */
function isConstantElement({ value: element, spread }: Element): boolean {
  return !spread && isConstant(element);
}

function isConstant(expr: Expr): boolean {
  if (expr.op === 'unary') return isConstant(expr.operand);
  if (expr.op === 'tuple') return expr.elements.every(isConstantElement);
  return CONSTANTS.has(expr.op);
}

const CONSTANTS: ReadonlySet<Expr['op']> = new Set([
  'none',
  'ellipsis',
  'bool',
  'int',
  'float',
  'complex',
  'str',
  'bytes',
]);

/** A JavaScript array of the elements, stars spread. */
export function emitElements(elements: readonly Element[], e: FunctionEmitter): string {
  const firstStar = elements.findIndex((element) => element.spread);
  const plain = firstStar < 0 ? elements : elements.slice(0, firstStar);
  const start = `[${plain.map((element) => value(element.value, e)).join(', ')}]`;
  if (firstStar < 0) return start;
  const array = e.temporary();
  const steps = elements
    .slice(firstStar)
    .map((element) =>
      element.spread
        ? `${e.use('spread')}(${array}, ${value(element.value, e)})`
        : `${array}.push(${value(element.value, e)})`,
    );
  return `(${[`${array} = ${start}`, ...steps, array].join(', ')})`;
}

/** `{k: v, **d}`. */
export function emitDict(expr: Extract<Expr, { op: 'dict' }>, e: FunctionEmitter): string {
  const firstStar = expr.entries.findIndex((entry) => entry.key === null);
  const plain = firstStar < 0 ? expr.entries : expr.entries.slice(0, firstStar);
  const parts = plain.flatMap((entry) => (entry.key === null ? [] : [value(entry.key, e), value(entry.value, e)]));
  const start = `${e.use('dict')}([${parts.join(', ')}])`;
  if (firstStar < 0) return start;
  const dict = e.temporary();
  const steps = expr.entries
    .slice(firstStar)
    .map(({ key, value: item }) =>
      key === null
        ? `${e.use('dictUpdate')}(${dict}, ${value(item, e)})`
        : `${e.use('dictSet')}(${dict}, ${value(key, e)}, ${value(item, e)})`,
    );
  return `(${[`${dict} = ${start}`, ...steps, dict].join(', ')})`;
}
