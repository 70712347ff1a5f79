/**
 * Turns compiled modules into functions. Evaluation happens in `node:vm` under the file name `strategy:<path>`, so that
 * JavaScript's stack names the user's file and lines can be translated.
 *
 * @module
 */
import { Script } from 'node:vm';
import type { CompiledModule } from './program.ts';
import type { ModuleCode } from './runtime/surface.ts';

/** The function of a module's code. */
export function moduleCode(module: CompiledModule): ModuleCode {
  const script = new Script(module.javascript, { filename: `strategy:${module.path}` });
  return script.runInThisContext() as ModuleCode;
}
