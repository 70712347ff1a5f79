/**
 * A failure as plain data, whole: what a client sees and the causes. Stacks go to the log, not into the store.
 *
 * @module
 */
import { z } from 'zod';
import type { Json } from '../backends/backend.ts';
import { AppError, causesOf, ReferenceException } from '../errors.ts';

/** Causes that are followed. */
const DEPTH = 5;

/** Details are plain JSON by contract; what is not (a function, undefined) JSON leaves out. */
const plainRecord: z.ZodType<{ readonly [key: string]: Json }> = z.record(z.string(), z.json());

/** `{code, message, hint?, …, causes?}`; readers of the protocol leave `causes` out. */
export function describeFailure(failure: unknown): { readonly [key: string]: Json } {
  const causes: Json[] = [];
  for (const cause of causesOf(failure)) {
    if (causes.length === DEPTH) break;
    causes.push(plain(cause));
  }
  return { ...plain(failure), ...(causes.length === 0 ? {} : { causes }) };
}

function plain(failure: unknown): { readonly [key: string]: Json } {
  if (!(failure instanceof Error)) return { code: 'internal', message: String(failure) };
  if (failure instanceof AppError) return plainRecord.parse(JSON.parse(JSON.stringify(failure)));
  if (failure instanceof ReferenceException) {
    return { code: 'strategy_failed', exception: failure.exception, message: failure.message };
  }
  return { code: 'internal', name: failure.name, message: failure.message };
}
