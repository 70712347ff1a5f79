/**
 * Files, and what the compiler makes of them. Plain data: cached by digest and posted to workers.
 *
 * @module
 */
import type { LineTable } from './line-table.ts';

/** A Python file. */
export interface SourceFile {
  /** Dotted module name (`strategies.Foo`, `custom_indicators.ewo`, `__main__`). */
  readonly name: string;
  /** Path as tracebacks and diagnostics print it. */
  readonly path: string;
  readonly text: string;
  /** An `__init__.py`: relative imports start in the module itself. */
  readonly package: boolean;
}

/** Finds a module of the user's (beside the strategy, in the strategies folder, on the project's root); null: not there. */
export type ModuleResolver = (name: string) => SourceFile | null;

/** A module ready to run; `javascript` is an expression, a function of (R, K, M). */
export interface CompiledModule {
  readonly name: string;
  readonly path: string;
  readonly doc: string | null;
  readonly package: boolean;
  readonly javascript: string;
  readonly lines: LineTable;
}

/** A strategy (or program) with every module of its own that it imports. */
export interface CompiledProgram {
  readonly modules: readonly CompiledModule[];
  /** Name of the module to run. */
  readonly main: string;
  /** Names of Jesse's properties of a strategy that some class of the program defines in its body. */
  readonly redefined: readonly string[];
  /** Hex digest of every source and of the compiler's version. */
  readonly digest: string;
}
