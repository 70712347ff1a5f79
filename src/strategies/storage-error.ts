/**
 * What the disk refused, in words that help.
 *
 * @module
 */
import { AppError } from '../errors.ts';

/** What to do about an error of the file system, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  EACCES:
    'Give the user that runs jesse-mcp the right to it, or point JESSE_MCP_HOME or JESSE_MCP_STRATEGIES elsewhere.',
  EPERM:
    'Give the user that runs jesse-mcp the right to it, or point JESSE_MCP_HOME or JESSE_MCP_STRATEGIES elsewhere.',
  EROFS: 'The disk is mounted read-only: point JESSE_MCP_HOME or JESSE_MCP_STRATEGIES elsewhere.',
  ENOSPC: 'The disk is full: free some space, then call again.',
  EDQUOT: 'The disk quota is used up: free some space, then call again.',
  EMFILE: 'Too many files are open: close other programs or raise the limit, then call again.',
};

/** `AppError('storage')` for a failed action (`read /path/x`), with the system's code and what to do. */
export function storageError(error: unknown, action: string): AppError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new AppError('storage', `could not ${action} (${code})`, {
    hint: ADVICE[code] ?? 'Run "jesse-mcp doctor" to check the home folder.',
    details: { reason: code },
    cause: error,
  });
}
