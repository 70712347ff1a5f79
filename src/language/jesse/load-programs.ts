/**
 * Compiles the strategies of a run.
 *
 * @module
 */
import { compileProgram } from '../compile.ts';
import type { CompiledProgram, ModuleResolver, SourceFile } from '../program.ts';

/** A strategy's file and how its own modules are found. */
export interface ProgramSource {
  readonly file: SourceFile;
  readonly resolve: ModuleResolver;
}

/** Compiles every strategy, by name. Throws what the compiler throws. */
export function loadPrograms(sources: ReadonlyMap<string, ProgramSource>): Record<string, CompiledProgram> {
  return Object.fromEntries(Array.from(sources, ([name, { file, resolve }]) => [name, compileProgram(file, resolve)]));
}
