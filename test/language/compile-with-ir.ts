/**
 * The stages of the compiler one by one, for tests that look between them.
 *
 * @module
 */
import { programClasses } from '../../src/language/check/class-traits.ts';
import { buildGraph } from '../../src/language/check/module-graph.ts';
import { contextOf } from '../../src/language/compile.ts';
import { emitModule } from '../../src/language/emit/emit-module.ts';
import { lowerModule } from '../../src/language/lower/lower-module.ts';
import { printIr } from '../../src/language/lower/print-ir.ts';

/** The intermediate form and the JavaScript of a program of one module. */
export function compileWithIr(text: string): { readonly ir: string; readonly javascript: string } {
  const main = { name: '__main__', path: 'main.py', text, package: false };
  const graph = buildGraph(main, () => null);
  const module = graph.modules.get('__main__');
  if (module === undefined) throw new Error(`does not parse: ${JSON.stringify(graph.broken[0]?.problem)}`);
  const context = contextOf(module, graph, programClasses(graph.modules.values()), false);
  const ir = lowerModule(module.tree, context);
  return { ir: printIr(ir, context.types), javascript: emitModule(ir, context.types, main.path).javascript };
}
