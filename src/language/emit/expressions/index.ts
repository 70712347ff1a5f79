/**
 * Emits an expression in its natural form: dispatch by kind.
 *
 * @module
 */
import type { Expr } from '../../lower/ir.ts';
import { quote } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitBinary, emitUnary } from './arithmetic.ts';
import { emitAccessor, emitAttribute, emitSuper } from './attributes.ts';
import { emitCall, emitDirect, emitMethod } from './calls.ts';
import { emitChoice, emitLogic } from './choices.ts';
import { emitClass } from './classes.ts';
import { emitCompare } from './comparisons.ts';
import { emitComprehension } from './comprehensions.ts';
import { emitDict, emitSequence } from './displays.ts';
import { emitFunction } from './functions.ts';
import { emitIntrinsic } from './intrinsics.ts';
import { emitItem, emitSlice } from './items.ts';
import { emitGlobals, emitLocals, emitRead } from './names.ts';
import { emitFloat, emitInt } from './numbers.ts';
import { emitTest } from './tests.ts';
import { emitText } from './texts.ts';
import { emitWalrus, emitYield } from './walrus-and-yield.ts';

const QUIET = new Set(['none', 'ellipsis', 'bool', 'int', 'float', 'complex', 'str', 'bytes', 'read', 'builtin']);

/** Names that every module has without binding them. */
const MODULE_NAMES: ReadonlySet<string> = new Set(['__annotations__', '__package__']);

/** See the module's head. */
export function emitNatural(expr: Expr, e: FunctionEmitter): string {
  return QUIET.has(expr.op) ? emitOne(expr, e) : e.onLine(expr.line, () => emitOne(expr, e));
}

function emitOne(expr: Expr, e: FunctionEmitter): string {
  switch (expr.op) {
    case 'none':
      return 'null';
    case 'ellipsis':
      return e.use('ellipsis');
    case 'bool':
      return String(expr.value);
    case 'int':
      return emitInt(expr.value);
    case 'float':
      return emitFloat(expr.value);
    case 'complex':
      return `${e.use('complex')}(0, ${emitFloat(expr.imaginary)})`;
    case 'str':
      return quote(expr.value);
    case 'bytes':
      return `${e.use('bytes')}(${quote(expr.value)})`;
    case 'read':
    case 'className':
    case 'classCell':
      return emitRead(expr, e);
    case 'builtin':
      return e.module.builtin(expr.name);
    case 'missing':
      if (MODULE_NAMES.has(expr.name)) return `${e.use('getAttr')}(M, ${quote(expr.name)})`;
      return `${e.use('undefinedName')}(${quote(expr.name)})`;
    case 'dynamic':
      return `${e.use('dynamicName')}(M, ${quote(expr.name)})`;
    case 'attribute':
      return emitAttribute(expr, e);
    case 'accessor':
      return emitAccessor(expr, e);
    case 'super':
      return emitSuper(expr, e);
    case 'item':
      return emitItem(expr, e);
    case 'slice':
      return emitSlice(expr, e);
    case 'binary':
      return emitBinary(expr, e);
    case 'unary':
      return emitUnary(expr, e);
    case 'not':
      return `!${emitTest(expr.operand, e)}`;
    case 'compare':
      return emitCompare(expr, e);
    case 'and':
    case 'or':
      return emitLogic(expr, e);
    case 'choose':
      return emitChoice(expr, e);
    case 'call':
      return emitCall(expr, e);
    case 'direct':
      return emitDirect(expr, e);
    case 'method':
      return emitMethod(expr, e);
    case 'intrinsic':
      return emitIntrinsic(expr, e);
    case 'list':
    case 'tuple':
    case 'set':
      return emitSequence(expr, e);
    case 'dict':
      return emitDict(expr, e);
    case 'comprehension':
      return emitComprehension(expr, e);
    case 'function':
      return emitFunction(expr, e);
    case 'class':
      return emitClass(expr, e);
    case 'text':
      return emitText(expr, e);
    case 'walrus':
      return emitWalrus(expr, e);
    case 'yield':
    case 'yieldFrom':
      return emitYield(expr, e);
    case 'locals':
      return emitLocals(expr, e);
    case 'globals':
      return emitGlobals(e);
  }
}
