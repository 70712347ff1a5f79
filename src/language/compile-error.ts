/**
 * Why a program was not compiled.
 *
 * @module
 */
import { AppError } from '../errors.ts';
import type { LanguageDiagnostic } from './check/diagnostic.ts';

/** See the module's head. `diagnostics` holds what stopped it, at least one. */
export class CompileError extends AppError {
  constructor(readonly diagnostics: readonly LanguageDiagnostic[]) {
    const [first] = diagnostics;
    const place = first === undefined ? '' : ` (${first.file === null ? '' : `${first.file}, `}line ${first.line})`;
    const unsupported = diagnostics.some((diagnostic) => diagnostic.unsupported);
    super(
      unsupported ? 'unsupported' : 'invalid_strategy',
      `${first?.message ?? 'the strategy does not compile'}${place}`,
      {
        ...(first?.hint == null ? {} : { hint: first.hint }),
        details: { diagnostics },
      },
    );
  }

  /** The exception that the reference raises for it (a syntax error), with its line; null when it is ours to refuse. */
  get raises(): { readonly exception: string; readonly message: string; readonly line: number } | null {
    const [first] = this.diagnostics;
    return first?.raises == null || first.unsupported ? null : { ...first.raises, line: first.line };
  }
}
