/**
 * Emits calls.
 *
 * @module
 */

import { javascriptName } from '../../check/scopes/scope.ts';
import type { Element, Expr, KeywordArgument } from '../../lower/ir.ts';
import { ANY } from '../../lower/static-type.ts';
import { formFor, isAtomic, isClassName, isName, natural, property, quote, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import type { SurfaceName } from '../module-emitter.ts';
import { asObject, isDunder } from './attributes.ts';
import { emitDictGet } from './dictionaries.ts';
import { emitElements } from './displays.ts';
import { textMethod } from './text-methods.ts';
import { emitFormatCall } from './texts.ts';

/** `f(a, b, k=c)`, `f(*a, **k)`. */
export function emitCall(expr: Extract<Expr, { op: 'call' }>, e: FunctionEmitter): string {
  const callee = value(expr.callee, e);
  if (expr.args.some((argument) => argument.spread) || expr.keywords.some((keyword) => keyword.name === null)) {
    return emitStarCall(callee, expr.args, expr.keywords, e);
  }
  const args = expr.args.map((argument) => value(argument.value, e));
  if (expr.keywords.length > 0) {
    return `${e.use('callKeywords')}(${[callee, `[${args.join(', ')}]`, ...keywordParts(expr.keywords, e)].join(', ')})`;
  }
  if (e.cold || expr.callee.op === 'builtin' || args.length > MOST_AT_SITE) return generalCall(callee, args, e);
  const steps: string[] = [];
  let f = callee;
  if (!isName(callee)) {
    f = e.temporary();
    steps.push(`${f} = ${callee}`);
  }
  const [setup, again] = settle(args, e);
  const slow = generalCall(f, again, e);
  const named = expr.callee.op === 'read' ? expr.callee.variable.name : '';
  const site = isClassName(named) ? classAtSite(f, again, slow, e) : atSite(f, args.length, again, slow, e);
  return withSteps([...steps, ...setup], site);
}

/** Beyond so many arguments calls go through an array. */
const MOST_AT_SITE = 8;

function generalCall(f: string, args: readonly string[], e: FunctionEmitter): string {
  return args.length > 3
    ? `${e.use('callN')}(${f}, [${args.join(', ')}])`
    : `${e.use(`call${args.length}` as SurfaceName)}(${[f, ...args].join(', ')})`;
}

/** A call of a function that only its call sites can reach: raw arguments, raw result. */
export function emitDirect(expr: Extract<Expr, { op: 'direct' }>, e: FunctionEmitter): string {
  const { name, parameters } = expr.target;
  if (e.module.types.general !== null) {
    const args = expr.args.map((argument) => ({ spread: false, value: argument }));
    return emitCall({ op: 'call', callee: expr.callee, args, keywords: [], line: expr.line }, e);
  }
  const args = expr.args.map((argument, index) => {
    const parameter = parameters[index];
    return formFor(parameter === undefined ? ANY : e.module.types.of(parameter), natural(argument, e), e);
  });
  const result = e.temporary();
  const call = `(K.enterCall(), ${result} = ${directName(name)}(${args.join(', ')}), K.depth--, ${result})`;
  if (expr.callee.op !== 'read' || expr.callee.check === 'none') return call;
  return `(${expr.callee.variable.javascript} === undefined ? ${e.use('undefinedName')}(${quote(name)}) : ${call})`;
}

/** JavaScript name of a function that is called directly. */
export function directName(name: string): string {
  return `direct$${javascriptName(name)}`;
}

/** `object.name(a, k=b)`. */
export function emitMethod(expr: Extract<Expr, { op: 'method' }>, e: FunctionEmitter): string {
  const special = emitFormatCall(expr, e) ?? emitDictGet(expr, e);
  if (special !== null) return special;
  const [first, again] = asObject(value(expr.object, e), e);
  // JavaScript evaluates arguments from the left, so the object must be evaluated in the first of them.
  const found = isDunder(expr.name) ? 'undefined' : `${again}${property(expr.name)}`;
  const args = expr.args.map((argument) => value(argument, e));
  const quiet = isDunder(expr.name) || (args.every(isAtomic) && expr.keywords.length === 0);
  const required = quiet ? found : `${found} ?? ${e.use('requireMethod')}(${again}, ${quote(expr.name)})`;
  const head = [first, required, quote(expr.name)];
  if (expr.keywords.length > 0) {
    return `${e.use('invokeKeywords')}(${[...head, `[${args.join(', ')}]`, ...keywordParts(expr.keywords, e)].join(', ')})`;
  }
  const general = (start: readonly string[], values: readonly string[]): string =>
    values.length > 3
      ? `${e.use('invokeN')}(${[...start, `[${values.join(', ')}]`].join(', ')})`
      : `${e.use(`invoke${values.length}` as SurfaceName)}(${[...start, ...values].join(', ')})`;
  if (!e.cold && !isDunder(expr.name) && args.length <= MOST_AT_SITE) {
    const ofText = textMethod(expr.name, args.length, e);
    if (ofText !== null && e.typeOf(expr.object).kind === 'str') return `${ofText}(${[first, ...args].join(', ')})`;
    const method = e.temporary();
    const [setup, values] = settle(args, e);
    const read = `${method} = ${first}${property(expr.name)}`;
    const slow = general([again, method, quote(expr.name)], values);
    const count = args.length;
    const byClass = atSite(method, count + 1, [again, ...values], slow, e);
    const plain =
      ofText === null
        ? byClass
        : `(typeof ${again} === 'string' ? ${ofText}(${[again, ...values].join(', ')}) : ${byClass})`;
    const call =
      isGlobal(expr.object) && (count === 1 || count === 2)
        ? `(${method}?.callsAsFound === true ? ${method}.call${count}(${values.join(', ')}) : ${plain})`
        : plain;
    const isNoText = ofText === null ? '' : ` && typeof ${again} !== 'string'`;
    const missing = `${method} === undefined${isNoText} && ${e.use('requireMethod')}(${again}, ${quote(expr.name)})`;
    const usual = setup.length === 0 ? [] : [missing, ...setup];
    const own = ofCandles(expr, args, method);
    if (own === null) return withSteps([read, ...usual], call);
    return withSteps([read], `(${method}?.readsCandles === true ? ${own} : ${withSteps(usual, call)})`);
  }
  return general(head, args);
}

/** `ta.sma(self.candles, 10)` of an indicator, which then reads the candles itself; null for another call. */
function ofCandles({ object, args: given }: Extract<Expr, { op: 'method' }>, args: readonly string[], method: string) {
  const [candles] = given;
  if (!isGlobal(object) || given.length > 2 || !args.slice(1).every(isAtomic)) return null;
  if (candles?.op !== 'accessor' || candles.property !== 'candles' || candles.object.op !== 'read') return null;
  return `${method}.ofCandles(${[candles.object.variable.javascript, ...args.slice(1)].join(', ')})`;
}

/** A variable of the module, as modules are: what is found in one does not bind. */
function isGlobal(expr: Expr): boolean {
  return expr.op === 'read' && expr.variable.scope.kind === 'module';
}

/** Arguments that can be named in both branches of a call at the site: temporaries for all but names and literals. */
function settle(args: readonly string[], e: FunctionEmitter): [setup: string[], again: string[]] {
  const setup: string[] = [];
  const simple = args.every(isAtomic);
  const again = args.map((argument) => {
    if (simple || /^c\d+$|^[\d.]+$|^"/.test(argument)) return argument;
    const temporary = e.temporary();
    setup.push(`${temporary} = ${argument}`);
    return temporary;
  });
  return [setup, again];
}

/** The call of a Python function where it stands, so that V8 sees one target per site and can inline it. */
function atSite(f: string, arity: number, args: readonly string[], slow: string, e: FunctionEmitter): string {
  const result = e.temporary();
  const direct = `K.enterCall(), ${result} = ${f}.code(${args.join(', ')}), K.depth--, ${result}`;
  return `(${f} instanceof ${e.use('PyFunction')} && ${f}.arity === ${arity} ? (${direct}) : ${slow})`;
}

/** The call of what is named as classes are: the instance and its `__init__` where they stand. */
function classAtSite(f: string, args: readonly string[], slow: string, e: FunctionEmitter): string {
  const [made, result] = [e.temporary(), e.temporary()];
  const steps = [
    'K.enterCall()',
    `${made} = new ${f}.js()`,
    `${result} = ${f}.initialiser(${[made, ...args].join(', ')})`,
    'K.depth--',
    `${result} === null ? ${made} : ${e.use('refuseResult')}(${result})`,
  ];
  return `(${f} instanceof ${e.use('PyClass')} && ${f}.initialiserArity === ${args.length + 1} ? (${steps.join(', ')}) : ${slow})`;
}

function keywordParts(keywords: readonly KeywordArgument[], e: FunctionEmitter): [string, string] {
  const names = e.module.constant(`[${keywords.map((keyword) => quote(keyword.name ?? '')).join(', ')}]`);
  return [names, `[${keywords.map((keyword) => value(keyword.value, e)).join(', ')}]`];
}

function emitStarCall(
  callee: string,
  args: readonly Element[],
  keywords: readonly KeywordArgument[],
  e: FunctionEmitter,
): string {
  const steps: string[] = [];
  let f = callee;
  if (!isAtomic(callee)) {
    f = e.temporary();
    steps.push(`${f} = ${callee}`);
  }
  const [only] = args;
  const list =
    only !== undefined && args.length === 1 && only.spread
      ? `${e.use('spreadArguments')}(${f}, ${value(only.value, e)})`
      : emitElements(args, e);
  if (keywords.length === 0) return withSteps(steps, `${e.use('callStar')}(${f}, ${list}, null)`);
  const positional = e.temporary();
  const dict = e.temporary();
  steps.push(`${positional} = ${list}`, `${dict} = ${e.use('dict')}([])`);
  for (const keyword of keywords) {
    const given = value(keyword.value, e);
    steps.push(
      keyword.name === null
        ? `${e.use('mergeKeywords')}(${f}, ${dict}, ${given})`
        : `${e.use('dictSet')}(${dict}, ${quote(keyword.name)}, ${given})`,
    );
  }
  return withSteps(steps, `${e.use('callStar')}(${f}, ${positional}, ${dict})`);
}

const withSteps = (steps: readonly string[], result: string): string =>
  steps.length === 0 ? result : `(${[...steps, result].join(', ')})`;
