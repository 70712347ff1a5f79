/**
 * Failures while a strategy's file is imported, in Jesse's words: it finds strategies through pydoc, which wraps them.
 *
 * @module
 */
import type { PyException } from '../runtime/exceptions/py-exception.ts';
import type { PyModule } from '../runtime/objects/py-module.ts';
import type { World } from '../runtime/world/world.ts';
import { asReferenceFailure, messageOf, StrategyException } from './reference-failures.ts';
import { StrategyFailure } from './strategy-failure.ts';

/** A failure of the import of `module`. */
export class ImportFailure extends StrategyException {
  override readonly exception = 'ErrorDuringImport';
  override readonly message: string;

  constructor(module: string, raised: PyException) {
    super(raised);
    this.message = `problem in ${module} - ${raised.pyClass.name}: ${messageOf(raised)}`;
  }
}

/** Imports a module and before it the packages that hold it; what a file raises becomes an {@link ImportFailure}. */
export function importNamed(world: World, module: string): PyModule {
  const dot = module.lastIndexOf('.');
  if (dot > 0) importNamed(world, module.slice(0, dot));
  try {
    return world.importModule(module);
  } catch (error) {
    const failure = asReferenceFailure(error);
    throw failure instanceof StrategyException ? new ImportFailure(module, failure.raised) : failure;
  }
}

/** A file that Python cannot read, as pydoc words it: by the file for a SyntaxError, by the module for its subclasses. */
export function unreadableFile(
  strategy: string,
  path: string,
  { exception, message, line }: { readonly exception: string; readonly message: string; readonly line: number },
): StrategyFailure {
  const place = exception === 'SyntaxError' ? `<project>/${path}` : `strategies.${strategy}`;
  const words = `problem in ${place} - ${exception}: ${message}`;
  return new StrategyFailure('ErrorDuringImport', words, { line, file: path, at: null, traceback: null, log: [] });
}
