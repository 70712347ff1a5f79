/**
 * A failure as plain data, whole: what a client sees, the causes, and the stack for whoever looks into the store.
 *
 * @module
 */
import type { Json } from '../backends/backend.ts';
import { AppError, ReferenceException } from '../errors.ts';

/** Causes that are followed. */
const DEPTH = 5;

/** `{code, message, hint?, …, causes?, stack}`; readers of the protocol leave `stack` and `causes` out. */
export function describeFailure(failure: unknown): { readonly [key: string]: Json } {
  const causes: Json[] = [];
  let cause = failure instanceof Error ? failure.cause : undefined;
  while (cause !== undefined && causes.length < DEPTH) {
    causes.push(plain(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return { ...plain(failure), ...(causes.length === 0 ? {} : { causes }) };
}

function plain(failure: unknown): { readonly [key: string]: Json } {
  if (!(failure instanceof Error)) return { code: 'internal', message: String(failure) };
  const stack = failure.stack ?? null;
  if (failure instanceof AppError) return { ...asJson(failure.toJSON()), stack };
  if (failure instanceof ReferenceException) {
    return { code: 'strategy_failed', exception: failure.exception, message: failure.message, stack };
  }
  return { code: 'internal', name: failure.name, message: failure.message, stack };
}

/** Details are plain JSON by contract; what is not (a function, undefined) is dropped. */
function asJson(details: Readonly<Record<string, unknown>>): { readonly [key: string]: Json } {
  return JSON.parse(JSON.stringify(details));
}
