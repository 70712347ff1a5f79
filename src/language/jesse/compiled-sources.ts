/**
 * The modules written in Python, compiled. The build replaces this file by one that holds the finished modules
 * (`scripts/build.mjs`), so that a run need not wait for the compiler.
 *
 * @module
 */
import { compileProgram } from '../compile.ts';
import type { CompiledModule } from '../program.ts';
import { PYTHON_SOURCES } from './python-sources.ts';

const compiled = new Map<string, CompiledModule>();

/** Whether a module is one of those written in Python. */
export function isPythonSource(name: string): boolean {
  return Object.hasOwn(PYTHON_SOURCES, name);
}

/** The compiled module of a name, null for one that is not written in Python. */
export function compiledSource(name: string): CompiledModule | null {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const text = isPythonSource(name) ? PYTHON_SOURCES[name] : undefined;
  if (text === undefined) return null;
  const path = `${name.replaceAll('.', '/')}.py`;
  const program = compileProgram({ name, path, text, package: false }, () => null, true);
  const module = program.modules.find((one) => one.name === name);
  if (module === undefined) throw new Error(`expected a compiled module ${name}`);
  compiled.set(name, module);
  return module;
}
