/**
 * Emits a module: one function of the runtime surface, the fuel and the module object, with its line table.
 *
 * @module
 */
import type { Variable } from '../check/scopes/scope.ts';
import { javascriptName } from '../check/scopes/scope.ts';
import type { LineTable } from '../line-table.ts';
import type { ModuleIr } from '../lower/ir.ts';
import { isRaw } from '../lower/static-type.ts';
import type { VariableTypes } from '../lower/types/variable-types.ts';
import { box, quote } from './forms.ts';
import { FunctionEmitter, MARK_END, MARK_START } from './function-emitter.ts';
import { ModuleEmitter } from './module-emitter.ts';
import { emitBody } from './statements/index.ts';

const OWN_NAMES = new Set(['__name__', '__doc__', '__file__']);

/** See the module's head. */
export function emitModule(
  ir: ModuleIr,
  types: VariableTypes,
  path: string,
): { readonly javascript: string; readonly lines: LineTable } {
  const module = new ModuleEmitter(types, path);
  const e = new FunctionEmitter(module, '<module>', true);
  emitBody(ir.body, e);
  const visible = ir.variables.filter((variable) => !OWN_NAMES.has(variable.name) || variable.assigned);
  const given = ir.variables.filter((variable) => OWN_NAMES.has(variable.name) && (variable.used || variable.assigned));
  const accessors = visible.map((variable) => accessor(variable, e));
  if (accessors.length > 0) e.use('defineGlobals');
  if (given.length > 0) e.use('getAttr');
  const held = new Set([...visible, ...given]);
  const declared = [...module.direct, ...[...held].map((variable) => variable.javascript), ...e.temporaries()];
  const lines = [
    '(R, K, M) => {',
    ...module.header(),
    ...(declared.length === 0 ? [] : [`let ${declared.join(', ')};`]),
    ...given.map(({ javascript, name }) => `${javascript} = getAttr(M, ${quote(name)});`),
    ...(accessors.length === 0 ? [] : ['defineGlobals(M, {', ...accessors, '});']),
    ...e.lines,
    '}',
  ];
  return finish(lines, module.functionNames);
}

/** `x: [read, write],` as {@link RuntimeSurface.defineGlobals} takes it. */
function accessor(variable: Variable, e: FunctionEmitter): string {
  const { javascript, name } = variable;
  const type = e.module.types.of(variable);
  const boxed = box({ text: javascript, type }, e);
  const read = isRaw(type) ? `${javascript} === undefined ? undefined : ${boxed}` : boxed;
  const write = type.kind === 'int' ? `${e.use('unboxInt')}(value)` : 'value';
  const key = /^[A-Za-z_]\w*$/.test(name) && name !== '__proto__' ? javascriptName(name) : `[${quote(name)}]`;
  return `  ${key}: [() => ${read}, (value) => { ${javascript} = ${write}; }],`;
}

function finish(marked: readonly string[], names: readonly string[]): { javascript: string; lines: LineTable } {
  const places: number[] = [];
  const functions: number[] = [];
  const text: string[] = [];
  for (const line of marked.flatMap((part) => part.split('\n'))) {
    const end = line.startsWith(MARK_START) ? line.indexOf(MARK_END) : -1;
    const [place, index] = end > 0 ? line.slice(1, end).split(',').map(Number) : [0, 0];
    places.push(place ?? 0);
    functions.push(index ?? 0);
    text.push(line.slice(end + 1));
  }
  return { javascript: text.join('\n'), lines: { lines: places, functions, names: [...names] } };
}
