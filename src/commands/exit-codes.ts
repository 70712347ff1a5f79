/**
 * What the command's exit code says.
 *
 * @module
 */

/** Exit codes of every command. */
export const ExitCode = {
  /** Done. */
  done: 0,
  /** Failed, or what was checked is not right; the reason is on stderr. */
  failed: 1,
  /** A setting or the command line is wrong; nothing was done. */
  usage: 2,
  /** Interrupted (Ctrl-C). */
  interrupted: 130,
} as const;
