/**
 * The strategies a user has, beside the examples that ship.
 *
 * @module
 */

/** Whose strategy it is; examples are read-only. */
export type StrategyOrigin = 'user' | 'example';

/** A strategy in a list. */
export interface StrategyEntry {
  readonly name: string;
  readonly origin: StrategyOrigin;
  /** Absolute path of its `__init__.py`. */
  readonly path: string;
  /** Last change, ms. */
  readonly updatedAt: number;
}

/** A strategy with its code. */
export interface StoredStrategy extends StrategyEntry {
  readonly code: string;
  /** First 16 hex digits of the SHA-256 of the code. */
  readonly version: string;
}

/** What a write did. */
export interface WrittenStrategy {
  readonly name: string;
  readonly version: string;
  /** Version of the code that was there before; null for a new strategy. It is kept in the home. */
  readonly previousVersion: string | null;
  /** Whether an example of that name ships, which is hidden now. */
  readonly hidesExample: boolean;
  readonly path: string;
}

/**
 * Reads and writes `<folder>/<Name>/__init__.py`. A user's strategy hides an example of the same name. Nothing outside
 * the folders is reached, through neither names nor symbolic links.
 */
export interface StrategyStore {
  /** The user's folder; it need not exist yet. */
  readonly folder: string;
  /** Folders in the order that names resolve in: the user's, then the examples'. */
  readonly folders: readonly string[];
  /** By name. */
  list(): Promise<StrategyEntry[]>;
  /** Throws `AppError('not_found')` with the nearest name, `'invalid_argument'`, `'storage'`. */
  read(name: string): Promise<StoredStrategy>;
  /**
   * Writes atomically and keeps the former version. Throws `AppError('already_exists')` for a name that is taken (and
   * `overwrite` is false) or differs from a taken one by letter case only, `'storage'` where the folder is not writable.
   */
  write(name: string, code: string, overwrite: boolean): Promise<WrittenStrategy>;
}
