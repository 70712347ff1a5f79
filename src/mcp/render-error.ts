/**
 * Failures as clients see them.
 *
 * @module
 */
import type { Json } from '../backends/backend.ts';
import { AppError, ReferenceException } from '../errors.ts';
import { isoTime } from '../text/iso-time.ts';
import { plainJson } from './plain-json.ts';

/** The `error` object of a failed call: stable code, message, hint, facts. Never a stack trace. */
export type ErrorJson = { readonly code: string; readonly message: string } & { readonly [key: string]: Json };

/** Turns whatever was thrown into the error that a client sees; what nobody expected becomes `internal`. */
export function renderError(thrown: unknown): ErrorJson {
  if (thrown instanceof AppError) {
    const { at, ...details } = thrown.details;
    const hint = thrown.hint ?? referenceHint(details.exception, thrown.message);
    return withFacts(thrown.code, thrown.message, {
      ...(hint === undefined ? {} : { hint }),
      ...details,
      ...(at === undefined ? {} : { at: typeof at === 'number' ? isoTime(at) : at }),
    });
  }
  if (thrown instanceof ReferenceException) {
    return withFacts('strategy_failed', thrown.message, {
      exception: thrown.exception,
      hint: 'This is what Jesse raises for these settings or this strategy: correct them and call again.',
    });
  }
  return withFacts('internal', 'something went wrong inside the server', {
    hint: 'The log on stderr says more. Call jesse_status to see what works; report it when it happens again.',
  });
}

/** The next step for words of Jesse's that name none in terms of this server. */
function referenceHint(exception: unknown, message: string): string | undefined {
  const named = /symbol='([^']+)', timeframe='([^']+)'/.exec(message);
  if (exception !== 'RouteNotFound' || named === null) return undefined;
  return `Add {"symbol": "${named[1]}", "timeframe": "${named[2]}"} to data_routes and call again.`;
}

function withFacts(code: string, message: string, facts: Readonly<Record<string, unknown>>): ErrorJson {
  const plain = Object.entries(facts).map(([key, value]) => [key, plainJson(value)] as const);
  return { code, message, ...Object.fromEntries(plain) };
}
