/**
 * Checks a whole program: every finding of every module, and the facts about the strategy that can be read off the source.
 *
 * @module
 */
import { checkModule } from './check/check-module.ts';
import type { LanguageDiagnostic } from './check/diagnostic.ts';
import { ImportedNames } from './check/imported-names.ts';
import { moduleNames } from './check/imports/module-names.ts';
import { type BrokenFile, buildGraph, type ModuleGraph } from './check/module-graph.ts';
import { type StrategyFacts, strategyFacts } from './check/strategy-facts.ts';
import type { ModuleResolver, SourceFile } from './program.ts';
import { walk } from './syntax/nodes.ts';

/** What the checks say. */
export interface ProgramReport {
  readonly diagnostics: readonly LanguageDiagnostic[];
  /** The class that Jesse would run; null when the main file has none or does not parse. */
  readonly className: string | null;
  readonly description: string | null;
  /** Methods that the class and its bases in the file define. */
  readonly methods: readonly string[];
  readonly missingMethods: readonly string[];
  /** `ta.*` functions that are used, sorted. */
  readonly indicators: readonly string[];
  /** Modules that the main file imports, in order. */
  readonly imports: readonly string[];
  /** Whether `hyperparameters` is defined (the backend runs it to know what it declares). */
  readonly declaresHyperparameters: boolean;
  /** Nothing in it is unsupported and it parses. */
  readonly compiles: boolean;
}

/** See the module's head. Never throws. */
export function checkProgram(main: SourceFile, resolve: ModuleResolver): ProgramReport {
  return reportOf(buildGraph(main, resolve), main);
}

/** The report of a graph that is already built. */
export function reportOf(graph: ModuleGraph, main: SourceFile): ProgramReport {
  const module = graph.modules.get(main.name);
  const folder = main.name.split('.').at(-1) ?? main.name;
  const facts = module === undefined ? null : strategyFacts(module, folder);
  const namesOf = (name: string): ReadonlySet<string> | null => ownNames(graph, name) ?? moduleNames(name);
  const diagnostics = [
    ...graph.broken.map((broken) => syntaxDiagnostic(broken, main)),
    ...[...graph.modules.values()].flatMap((each) =>
      each === module
        ? checkModule(each, facts, namesOf, null)
        : checkModule(each, strategyFacts(each, null), namesOf, each.file.path),
    ),
  ];
  return {
    diagnostics: facts === null ? diagnostics : [...diagnostics, ...nameDiagnostics(facts, main, graph)],
    className: facts?.name ?? null,
    description: facts?.description ?? null,
    methods: [...(facts?.methods.keys() ?? [])],
    missingMethods: facts?.missing ?? [],
    indicators: usedIndicators(graph),
    imports: module === undefined ? [] : importedModules(module.imports),
    declaresHyperparameters: facts?.methods.has('hyperparameters') ?? false,
    compiles: graph.broken.length === 0 && !diagnostics.some((diagnostic) => diagnostic.unsupported),
  };
}

function syntaxDiagnostic({ file, source, problem }: BrokenFile, main: SourceFile): LanguageDiagnostic {
  const { exception, message, line, column, length } = problem;
  return {
    severity: 'error',
    code: 'syntax-error',
    message: `${exception}: ${message}`,
    line,
    column,
    length,
    source: source.line(line),
    hint: null,
    file: file === main ? null : file.path,
    unsupported: false,
    raises: { exception, message: `${message} (${file.path.split('/').at(-1) ?? file.path}, line ${line})` },
  };
}

function nameDiagnostics(facts: StrategyFacts, main: SourceFile, graph: ModuleGraph): LanguageDiagnostic[] {
  const folder = main.name.split('.').at(-1) ?? main.name;
  if (!main.package || facts.name === folder) return [];
  const line = facts.node.lineno;
  return [
    {
      severity: 'warning',
      code: 'class-name',
      message: `the class is ${facts.name}, the folder ${folder}`,
      line,
      column: 1,
      length: `class ${facts.name}`.length,
      source: graph.modules.get(main.name)?.source.line(line) ?? '',
      hint: `Jesse rewrites the first class of such a file to the folder's name: name it ${folder}`,
      file: null,
      unsupported: false,
      raises: null,
    },
  ];
}

function ownNames(graph: ModuleGraph, name: string): ReadonlySet<string> | null {
  const own = graph.modules.get(name);
  if (own === undefined) return graph.broken.some((broken) => broken.file.name === name) ? EVERYTHING : null;
  const names = new Set(own.scopes.module.variables.keys());
  for (const node of own.imports) if (node.nodeType === 'ImportFrom' && node.names[0]?.name === '*') return EVERYTHING;
  return names;
}

/** Names of a module that cannot be told. */
const EVERYTHING: ReadonlySet<string> = Object.freeze(Object.assign(new Set<string>(), { has: () => true }));

function usedIndicators(graph: ModuleGraph): string[] {
  const used = new Set<string>();
  for (const module of graph.modules.values()) {
    const names = new ImportedNames(module);
    walk(module.tree, (node) => {
      if (node.nodeType === 'Attribute' || node.nodeType === 'Name') {
        const name = /^jesse\.indicators\.(\w+)$/.exec(names.pathOf(node) ?? '')?.[1];
        if (name !== undefined) used.add(name);
      }
      return true;
    });
  }
  return [...used].sort();
}

function importedModules(imports: Parameters<typeof walk>[0][] | readonly { readonly nodeType: string }[]): string[] {
  const names: string[] = [];
  for (const node of imports as readonly Parameters<typeof walk>[0][]) {
    if (node.nodeType === 'Import') names.push(...node.names.map((alias) => alias.name));
    else if (node.nodeType === 'ImportFrom') names.push(`${'.'.repeat(node.level ?? 0)}${node.module ?? ''}`);
  }
  return [...new Set(names)];
}
