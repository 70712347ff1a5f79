/**
 * Failures that were written as JSON (`AppError.toJSON`), read back.
 *
 * @module
 */
import { z } from 'zod';
import { AppError, ERROR_CODES, type ErrorDetails } from './errors.ts';

const written = z.looseObject({
  // A code of another version is not one of ours.
  code: z.enum(ERROR_CODES).catch('internal'),
  message: z.string(),
  hint: z.string().optional(),
});

/** The failure that `json` describes, with `facts` added to its details; null where it describes none. */
export function errorFromJson(json: unknown, facts: ErrorDetails = {}): AppError | null {
  const parsed = written.safeParse(json);
  if (!parsed.success) return null;
  const { code, message, hint, ...details } = parsed.data;
  return new AppError(code, message, { ...(hint === undefined ? {} : { hint }), details: { ...details, ...facts } });
}
