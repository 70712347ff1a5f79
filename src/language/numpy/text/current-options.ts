/**
 * The print options of the current run: `np.set_printoptions` changes them for this run only.
 *
 * @module
 */
import { DEFAULT_PRINT_OPTIONS, type PrintOptions } from './print-options.ts';

let current: () => PrintOptions = () => DEFAULT_PRINT_OPTIONS;

/** Hands in where the options of the current run are. */
export function setPrintOptionsSource(source: () => PrintOptions): void {
  current = source;
}

/** The options of the current run. */
export function printOptions(): PrintOptions {
  return current();
}
