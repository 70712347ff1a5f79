/**
 * Emits `try`. Exceptions are values of the runtime; what no Python code may catch passes by, `finally` included.
 *
 * @module
 */
import type { Expr, Handler, Stmt } from '../../lower/ir.ts';
import { ANY } from '../../lower/static-type.ts';
import { value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitBody } from './index.ts';
import { keepQuiet, quietClasses } from './quiet-handlers.ts';
import { emitStore } from './stores.ts';

type Try = Extract<Stmt, { do: 'try' }>;

/** See the module's head. */
export function emitTry(statement: Try, e: FunctionEmitter): void {
  if (statement.final.length === 0) emitHandled(statement, e);
  else if (statement.handlers.length === 0)
    emitFinally(
      statement,
      () => {
        emitBody(statement.body, e);
      },
      e,
    );
  else
    emitFinally(
      statement,
      () => {
        emitHandled(statement, e);
      },
      e,
    );
}

/** `finally`: runs after anything but the uncatchable, with the exception under way as context. */
function emitFinally(statement: Try, body: () => void, e: FunctionEmitter): void {
  const { line } = statement;
  const caught = e.name('x');
  const error = e.name('error');
  const depth = e.name('depth');
  e.push(`const ${depth} = ${e.use('depth')}();`);
  e.push(`let ${caught} = null;`);
  const leave = keepQuiet(null, '-1', e);
  e.nest('try {', body, `} catch (${error}) {`);
  e.line = line;
  e.indented(() => {
    e.push(`${caught} = false;`);
    e.push(`${e.use('restoreDepth')}(${depth});`);
    e.push(`${caught} = ${e.use('enterHandler')}(${e.use('caught')}(${error}));`);
    e.push(`throw ${e.use('outward')}(${caught});`);
  });
  e.push('} finally {');
  e.indented(() => {
    e.push(leave);
    e.nest(`if (${caught} !== false) {`, () => {
      e.nest(
        'try {',
        () => {
          emitBody(statement.final, e);
        },
        '} finally {',
      );
      e.line = line;
      e.indented(() => {
        e.push(`if (${caught} !== null) ${e.use('leaveHandler')}();`);
      });
      e.push('}');
    });
  });
  e.push('}');
}

/** `except` clauses and `else`. */
function emitHandled(statement: Try, e: FunctionEmitter): void {
  const { line } = statement;
  const depth = e.name('depth');
  const error = e.name('error');
  const done = statement.otherwise.length > 0 ? e.name('done') : null;
  e.push(`const ${depth} = ${e.use('depth')}();`);
  if (done !== null) e.push(`let ${done} = false;`);
  const quiet = quietClasses(statement.handlers, e);
  const told = quiet === null && !e.suspends && statement.body.every(isSimple) ? e.name('line') : null;
  if (told !== null) e.push(`let ${told} = ${line};`);
  const leave = keepQuiet(quiet, told === null ? '-1' : depth, e);
  const near = e.lines.length - 1;
  e.nest(
    'try {',
    () => {
      if (told === null) emitBody(statement.body, e);
      else emitTold(statement.body, told, near, e);
      if (done !== null) e.push(`${done} = true;`);
    },
    `} catch (${error}) {`,
  );
  e.indented(() => {
    const caught = e.name('x');
    e.push(leave);
    e.push(`${e.use('restoreDepth')}(${depth});`);
    const taken =
      told === null ? `${e.use('caught')}(${error})` : `${e.use('takenAt')}(${error}, ${e.place()}, ${told})`;
    e.push(`const ${caught} = ${e.use('enterHandler')}(${taken});`);
    e.nest(
      'try {',
      () => {
        emitHandlers(statement.handlers, caught, e);
      },
      '} finally {',
    );
    e.indented(() => {
      e.push(`${e.use('leaveHandler')}();`);
    });
    e.push('}');
  });
  e.push(`} finally { ${leave} }`);
  e.line = line;
  if (done !== null)
    e.nest(`if (${done}) {`, () => {
      emitBody(statement.otherwise, e);
    });
}

/** The statements that {@link emitTold} can tell the line of: what they evaluate is on their own line, save where noted. */
function isSimple(statement: Stmt): boolean {
  switch (statement.do) {
    case 'expression':
    case 'assign':
    case 'augment':
    case 'delete':
    case 'return':
    case 'raise':
    case 'assert':
    case 'break':
    case 'continue':
    case 'pass':
      return true;
    case 'if':
      return [...statement.body, ...statement.otherwise].every(isSimple);
    default:
      return false;
  }
}

/**
 * A body that keeps the line it is in in a variable, so that its exceptions need no stack. Where something in it turns out to be
 * on another line or in a frame that is not counted, `K.near` says that it does not (at the line `near` of the text).
 */
function emitTold(body: readonly Stmt[], told: string, near: number, e: FunctionEmitter): void {
  const { told: outer, untold } = e;
  e.told = told;
  e.untold = false;
  emitBody(body, e);
  if (e.untold) e.lines[near] = (e.lines[near] ?? '').replace(/K\.near = \w+/, 'K.near = -1');
  e.told = outer;
  e.untold = untold || e.untold;
}

function emitHandlers(handlers: readonly Handler[], caught: string, e: FunctionEmitter): void {
  let open = 0;
  let catchesAll = false;
  for (const handler of handlers) {
    e.line = handler.line;
    if (handler.classes === null) {
      catchesAll = true;
      emitHandler(handler, caught, e);
      break;
    }
    e.push(`if (${e.use('matches')}(${caught}, ${classesOf(handler.classes, e)})) {`);
    e.indented(() => {
      emitHandler(handler, caught, e);
    });
    e.push('} else {');
    open++;
  }
  if (!catchesAll) e.push(`throw ${e.use('outward')}(${caught});`);
  for (; open > 0; open--) e.push('}');
}

/** The classes of an `except`; a tuple of built-in ones is made once. */
function classesOf(classes: Expr, e: FunctionEmitter): string {
  const text = value(classes, e);
  const builtin =
    classes.op === 'tuple' && classes.elements.every((each) => !each.spread && each.value.op === 'builtin');
  return builtin ? e.module.constant(text) : text;
}

function emitHandler(handler: Handler, caught: string, e: FunctionEmitter): void {
  const { name } = handler;
  if (name === null) {
    emitBody(handler.body, e);
    return;
  }
  emitStore(name, { text: caught, type: ANY }, e);
  e.nest(
    'try {',
    () => {
      emitBody(handler.body, e);
    },
    '} finally {',
  );
  e.indented(() => {
    if (name.to === 'variable') e.push(`${name.variable.javascript} = undefined;`);
    else if (name.to === 'className') e.push(`ns.delete(${JSON.stringify(name.name)});`);
  });
  e.push('}');
}
