/**
 * The command line.
 *
 * @module
 */

/** Runs a command; gives the exit code. */
export async function runCommand(_words: readonly string[]): Promise<number> {
  return 0;
}
