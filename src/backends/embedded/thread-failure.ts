/**
 * Failures between threads: errors become plain data and errors again.
 *
 * @module
 */
import { AppError, type ErrorCode } from '../../errors.ts';
import type { ThreadFailure } from './thread-messages.ts';

/** A failure that crossed threads as the error it was. */
export function appErrorOf({ code, message, hint, details }: ThreadFailure): AppError {
  return new AppError(code as ErrorCode, message, { ...(hint === null ? {} : { hint }), details });
}
