/**
 * Finds every module of the user's that a program imports, directly or through others.
 *
 * @module
 */
import type { ModuleResolver, SourceFile } from '../program.ts';
import type { SourceText } from '../syntax/source-text.ts';
import type { SyntaxProblem } from '../syntax/syntax-problem.ts';
import { type AnalysedModule, absoluteName, analyse } from './analysed-module.ts';
import { moduleStanding } from './imports/module-tables.ts';

/** A file that does not parse. */
export interface BrokenFile {
  readonly file: SourceFile;
  readonly source: SourceText;
  readonly problem: SyntaxProblem;
}

/** See the module's head. Modules by name; a package without `__init__.py` is an empty module. */
export interface ModuleGraph {
  readonly modules: ReadonlyMap<string, AnalysedModule>;
  readonly broken: readonly BrokenFile[];
}

/** Reads the graph from the main file on. */
export function buildGraph(main: SourceFile, resolve: ModuleResolver): ModuleGraph {
  const modules = new Map<string, AnalysedModule>();
  const broken: BrokenFile[] = [];
  const waiting: SourceFile[] = [main];
  const seen = new Set([main.name]);
  const want = (name: string): void => {
    if (seen.has(name) || name === '' || moduleStanding(name).kind === 'library') return;
    const file = resolve(name);
    if (file === null) return;
    seen.add(name);
    waiting.push(file);
    const parent = name.slice(0, Math.max(0, name.lastIndexOf('.')));
    if (parent === '' || seen.has(parent)) return;
    want(parent);
    if (!seen.has(parent)) {
      seen.add(parent);
      waiting.push({ name: parent, path: `${parent.replaceAll('.', '/')}/__init__.py`, text: '', package: true });
      want(parent.slice(0, Math.max(0, parent.lastIndexOf('.'))));
    }
  };
  // Python runs the packages that hold a module before the module itself.
  for (let dot = main.name.lastIndexOf('.'); dot > 0; dot = main.name.lastIndexOf('.', dot - 1))
    want(main.name.slice(0, dot));
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const analysed = analyse(file);
    if ('problem' in analysed) {
      broken.push({ file, ...analysed });
      continue;
    }
    modules.set(file.name, analysed);
    for (const name of importedNames(analysed)) want(name);
  }
  return { modules, broken };
}

function importedNames({ file, imports }: AnalysedModule): string[] {
  return imports.flatMap((node) => {
    if (node.nodeType === 'Import') return node.names.map((alias) => alias.name);
    const base = absoluteName(file, node.module ?? '', node.level ?? 0);
    return [base, ...node.names.map((alias) => (base === '' ? alias.name : `${base}.${alias.name}`))];
  });
}
