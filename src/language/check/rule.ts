/**
 * What a rule of the checks sees: each node once, with where it stands, and a way to report.
 *
 * @module
 */
import type { AnyNode, FunctionNode, Node, Place } from '../syntax/nodes.ts';
import type { AnalysedModule } from './analysed-module.ts';
import type { DiagnosticCode } from './codes.ts';
import type { ImportedNames } from './imported-names.ts';
import type { Scope } from './scopes/scope.ts';
import type { StrategyFacts } from './strategy-facts.ts';

/** Where a node stands. */
export interface Where {
  readonly scope: Scope;
  readonly function: FunctionNode | null;
  readonly class: Node<'ClassDef'> | null;
  /** Runs whenever the module is loaded, or at every candle. */
  readonly certain: boolean;
  readonly inLoop: boolean;
  /** In a `try` that catches what is raised here, as far as can be seen. */
  readonly caught: ReadonlySet<string>;
  readonly parent: AnyNode | null;
}

/** Optional parts of a report. */
export interface ReportOptions {
  readonly hint?: string | null;
  readonly unsupported?: boolean;
  readonly raises?: { readonly exception: string; readonly message: string };
}

/** What all rules share. */
export interface RuleContext {
  readonly module: AnalysedModule;
  readonly imports: ImportedNames;
  readonly strategy: StrategyFacts | null;
  /** Public names of a module of the user's or of ours; null when they are not known. */
  readonly namesOf: (module: string) => ReadonlySet<string> | null;
  readonly report: (
    severity: 'error' | 'warning',
    code: DiagnosticCode,
    place: Place,
    message: string,
    options?: ReportOptions,
  ) => void;
}

/** See the module's head. */
export interface Rule {
  /** Called for every node. */
  visit?(node: AnyNode, where: Where, context: RuleContext): void;
  /** Called once, after the walk. */
  finish?(context: RuleContext): void;
}

/** Must fail: an error; may fail: a warning. */
export function severityOf(where: Where, exception: string): 'error' | 'warning' {
  return where.certain && !isCaught(where, exception) ? 'error' : 'warning';
}

/** Whether a `try` around catches an exception of the class. */
export function isCaught(where: Where, exception: string): boolean {
  const { caught } = where;
  if (caught.has('Exception') || caught.has('BaseException') || caught.has(exception)) return true;
  return exception === 'ModuleNotFoundError' && caught.has('ImportError');
}
