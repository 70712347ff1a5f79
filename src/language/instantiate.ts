/**
 * Turns compiled modules into functions. Evaluation happens in `node:vm` under the file name `strategy:<path>`, so that
 * JavaScript's stack names the user's file and lines can be translated.
 *
 * @module
 */
import { Script } from 'node:vm';
import type { CompiledModule } from './program.ts';
import type { ModuleCode } from './runtime/surface.ts';

/** Compiled text by module, for the thread's life. */
const scripts = new WeakMap<CompiledModule, Script>();

/**
 * The function of a module's code: a new one at each call, although the text is compiled once. V8 keeps what it learns about
 * types per function made; the classes of each world are new to it, so a function shared between worlds would grow slow.
 */
export function moduleCode(module: CompiledModule): ModuleCode {
  let script = scripts.get(module);
  if (script === undefined) {
    script = new Script(module.javascript, { filename: `strategy:${module.path}` });
    scripts.set(module, script);
  }
  return script.runInThisContext() as ModuleCode;
}
