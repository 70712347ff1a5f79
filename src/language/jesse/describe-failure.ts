/**
 * Where in the user's file a run failed.
 *
 * @module
 */
import { ReferenceException } from '../../errors.ts';
import { formatTraceback, tracebackFrames } from '../runtime/exceptions/traceback.ts';
import { StrategyException } from './reference-failures.ts';
import { type FailurePlace, StrategyFailure } from './strategy-failure.ts';

/** The failure with its place; `at` is the simulated time in ms. Anything that is no failure of a strategy stays as it is. */
export function describeFailure(error: unknown, at: number | null): unknown {
  if (!(error instanceof ReferenceException) || error instanceof StrategyFailure) return error;
  const moment = at === null || at === 0 ? null : at;
  if (!(error instanceof StrategyException)) {
    return new StrategyFailure(error.exception, error.message, { line: null, file: null, at: moment, traceback: null });
  }
  const frames = tracebackFrames(error.raised);
  const own = frames.filter(({ file }) => !file.startsWith('jesse/'));
  const last = own.at(-1);
  const place: FailurePlace = {
    line: last?.line ?? null,
    file: last?.file ?? null,
    at: moment,
    traceback: formatTraceback(error.raised),
  };
  return new StrategyFailure(error.exception, error.message, place);
}
