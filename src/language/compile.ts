/**
 * The pipeline: a Python program to JavaScript, or to the list of what is wrong with it.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { type AnalysedModule, absoluteName } from './check/analysed-module.ts';
import { isBuiltinName } from './check/builtin-names.ts';
import { type ProgramClasses, programClasses } from './check/class-traits.ts';
import { moduleStanding } from './check/imports/module-tables.ts';
import { buildGraph, type ModuleGraph } from './check/module-graph.ts';
import { CompileError } from './compile-error.ts';
import { emitModule } from './emit/emit-module.ts';
import { directFunctions } from './lower/direct-functions.ts';
import { lowerModule } from './lower/lower-module.ts';
import type { ImportTarget, ModuleContext } from './lower/module-context.ts';
import { ANY } from './lower/static-type.ts';
import { VariableTypes } from './lower/types/variable-types.ts';
import type { CompiledModule, CompiledProgram, ModuleResolver, SourceFile } from './program.ts';
import { type ProgramReport, reportOf } from './report.ts';

/** Part of every digest: raise it when emitted code changes. */
const COMPILER_VERSION = 5;

/**
 * Compiles a program. Throws `CompileError` with the diagnostics that stop it. `shared`: other programs import the main
 * module and may write its globals (library modules), so nothing is assumed of them.
 */
export function compileProgram(main: SourceFile, resolve: ModuleResolver, shared = false): CompiledProgram {
  return checkAndCompile(main, resolve, shared).compile();
}

/** The report of a program, and how to compile what was parsed and checked for it; `compile` is {@link compileProgram}. */
export function checkAndCompile(
  main: SourceFile,
  resolve: ModuleResolver,
  shared = false,
): { readonly report: ProgramReport; readonly compile: () => CompiledProgram } {
  const graph = buildGraph(main, resolve);
  const report = reportOf(graph, main);
  return { report, compile: () => compileChecked(graph, report, main, shared) };
}

function compileChecked(graph: ModuleGraph, report: ProgramReport, main: SourceFile, shared: boolean): CompiledProgram {
  const stops = report.diagnostics.filter((diagnostic) => diagnostic.unsupported || diagnostic.code === 'syntax-error');
  if (stops.length > 0) throw new CompileError(stops);
  const { modules, redefined } = compileGraph(graph, shared ? null : main.name);
  const hash = createHash('sha256').update(`${COMPILER_VERSION}\0${main.name}`);
  for (const { file } of graph.modules.values()) hash.update(`\0${file.name}\0${file.path}\0${file.text}`);
  return { modules, main: main.name, redefined, digest: hash.digest('hex') };
}

/** Lowers and emits every module of a checked graph; `main`: the one that nothing outside the graph imports. */
function compileGraph(graph: ModuleGraph, main: string | null): Pick<CompiledProgram, 'modules' | 'redefined'> {
  const classes = programClasses(graph.modules.values());
  const shared = new Set([...graph.modules.values()].flatMap((module) => [...ownImports(module, graph)]));
  const modules = [...graph.modules.values()].map((module): CompiledModule => {
    const context = contextOf(module, graph, classes, module.file.name !== main || shared.has(main));
    const ir = lowerModule(module.tree, context);
    const { javascript, lines } = emitModule(ir, context.types, module.file.path);
    const { name, path, package: isPackage } = module.file;
    return { name, path, doc: ir.doc, package: isPackage, javascript, lines };
  });
  return { modules, redefined: [...classes.overridden].sort() };
}

/** Names of modules of the graph that a module imports. */
function ownImports({ file, imports }: AnalysedModule, graph: ModuleGraph): string[] {
  const names = imports.flatMap((node) =>
    node.nodeType === 'Import'
      ? node.names.map((alias) => alias.name)
      : [absoluteName(file, node.module ?? '', node.level ?? 0)],
  );
  return names.filter((name) => graph.modules.has(name));
}

/** `shared`: other modules may write this one's globals, so their types are not proven. */
export function contextOf(
  module: AnalysedModule,
  graph: ModuleGraph,
  classes: ProgramClasses,
  shared: boolean,
): ModuleContext {
  const types = new VariableTypes();
  if (shared || module.scopes.module.hasStarImport)
    for (const variable of module.scopes.module.variables.values()) types.note(variable, () => ANY);
  return {
    name: module.file.name,
    source: module.source,
    scopes: module.scopes,
    types,
    isBuiltin: isBuiltinName,
    importTarget: (name, level, bound) => importTarget(module, graph, name, level, bound),
    direct: shared ? new Map() : directFunctions(module.tree, module.scopes),
    lazyAnnotations: module.tree.body.some(
      (node) =>
        node.nodeType === 'ImportFrom' &&
        node.module === '__future__' &&
        node.names.some((alias) => alias.name === 'annotations'),
    ),
    classTraits: (node) => classes.traits(module, node),
    descriptors: classes.descriptors,
    overridden: classes.overridden,
  };
}

function importTarget(
  module: AnalysedModule,
  graph: ModuleGraph,
  name: string,
  level: number,
  bound: readonly string[],
): ImportTarget {
  const absolute = absoluteName(module.file, name, level);
  if (graph.modules.has(absolute)) return { kind: 'load', name: absolute };
  const unused = bound.length > 0 && bound.every((item) => !module.scopes.loaded.has(item));
  if (unused && moduleStanding(absolute).kind === 'refused') return { kind: 'skip' };
  return { kind: 'load', name: absolute };
}
