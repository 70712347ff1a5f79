/**
 * Versions of code.
 *
 * @module
 */
import { createHash } from 'node:crypto';

/** First 16 hex digits of the SHA-256 of `code` as UTF-8. */
export function strategyVersion(code: string): string {
  return createHash('sha256').update(code, 'utf8').digest('hex').slice(0, 16);
}
