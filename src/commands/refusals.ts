/**
 * Imports of several files or series of which some were refused.
 *
 * @module
 */
import { AppError, type ErrorCode } from '../errors.ts';
import { counted, wordFor } from '../text/amounts.ts';
import type { CommandStreams } from './streams.ts';

/** Failures that are those of one file or series: the next one may be right. */
const OF_ONE: ReadonlySet<ErrorCode> = new Set(['invalid_file', 'candles_conflict', 'not_found', 'corrupted']);

/** What an import tries, one after the other. */
export interface ImportedItems {
  readonly names: readonly string[];
  /** What they are: `file`, `files`. */
  readonly one: string;
  readonly many: string;
}

/** Says of each that is refused why, and at the end which they were. */
export class Refusals {
  private readonly refused = new Map<string, AppError>();

  constructor(
    private readonly items: ImportedItems,
    private readonly json: boolean,
    private readonly stdout: CommandStreams['stdout'],
  ) {}

  /** Notes a failure; throws it where the item is the only one, and {@link Refusals.end} where the next would fail too. */
  add(name: string, failure: unknown): void {
    const { names, one } = this.items;
    if (names.length === 1 || !(failure instanceof AppError)) throw failure;
    this.refused.set(name, failure);
    this.stdout.write(this.json ? `${JSON.stringify({ [one]: name, error: failure })}\n` : describe(name, failure));
    if (!OF_ONE.has(failure.code)) this.end(names.indexOf(name));
  }

  /** Throws one `AppError` that names the refused ones, if any, when items up to `last` (from 0) were tried. */
  end(last = this.items.names.length - 1): void {
    const { names, one, many } = this.items;
    const refused = [...this.refused.keys()];
    const failure = [...this.refused.values()].pop();
    if (failure === undefined) return;
    const untried = names.slice(last + 1);
    const others = last + 1 - refused.length;
    const left = untried.length === 0 ? '' : ` Not tried: ${untried.join(', ')}.`;
    throw new AppError(
      failure.code,
      `${refused.length} of ${names.length} ${many} ${wordFor(refused.length, 'was', 'were')} refused: ${refused.join(', ')}`,
      {
        hint: `${counted(others, one, many)} ${wordFor(others, 'was', 'were')} read whole, as said above.${left} What is stored already does no harm when it is given again.`,
        details: { refused, ...(untried.length === 0 ? {} : { untried }) },
      },
    );
  }
}

function describe(name: string, { message, hint = '' }: AppError): string {
  const named = message.includes(name) ? message : `${name}: ${message}`;
  return `${named}\n  refused. ${hint}`.trimEnd().concat('\n');
}
