/**
 * Failures between threads: errors become plain data and errors again.
 *
 * @module
 */
import { z } from 'zod';
import { AppError, ERROR_CODES, ReferenceException } from '../../errors.ts';
import { StrategyFailure } from '../../language/jesse/strategy-failure.ts';
import { anyJson } from '../any-json.ts';
import type { Json } from '../backend.ts';
import type { ThreadFailure } from './thread-messages.ts';

/** Anything thrown, as plain data. */
export function threadFailureOf(error: unknown): ThreadFailure {
  if (error instanceof AppError) {
    return { code: error.code, message: error.message, hint: error.hint ?? null, details: plainDetails(error.details) };
  }
  if (error instanceof StrategyFailure) {
    const { line, file, at, traceback, log } = error.place;
    return {
      code: 'strategy_failed',
      message: error.message,
      hint: null,
      details: { exception: error.exception, line, file, at, traceback, log: [...log] },
    };
  }
  if (error instanceof ReferenceException) {
    return { code: 'strategy_failed', message: error.message, hint: null, details: { exception: error.exception } };
  }
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'internal',
    message: `The engine failed in a way it should not: ${words}`,
    hint: 'Please report it with the strategy and the settings.',
    details: {},
  };
}

/** A failure that crossed threads as the error it was. */
export function appErrorOf({ code, message, hint, details }: ThreadFailure): AppError {
  return new AppError(errorCode.parse(code), message, { ...(hint === null ? {} : { hint }), details });
}

const errorCode = z.enum(ERROR_CODES);

/** Details are plain JSON by contract; what is not is left out, since a thread could not send it. */
function plainDetails(details: Readonly<Record<string, unknown>>): Readonly<Record<string, Json>> {
  const plain = Object.entries(details).flatMap(([name, value]): [string, Json][] => {
    const parsed = anyJson.safeParse(value);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(plain);
}
