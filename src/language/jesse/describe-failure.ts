/**
 * Where in the user's file a run failed.
 *
 * @module
 */
import { AppError, ReferenceException } from '../../errors.ts';
import { currentTables } from '../runtime/exceptions/source-tables.ts';
import {
  formatFrames,
  formatTraceback,
  stackFrames,
  type TracebackFrame,
  tracebackFrames,
} from '../runtime/exceptions/traceback.ts';
import { isPythonSource } from './compiled-sources.ts';
import { StrategyException } from './reference-failures.ts';
import { type FailurePlace, StrategyFailure } from './strategy-failure.ts';

/** Characters of a message that a failure shows. */
const SHOWN = 500;

/**
 * The failure with its place; `at` is the simulated time in ms, `messages` are the last of the run's log. Anything that is
 * no failure of a strategy stays as it is.
 */
export function describeFailure(error: unknown, at: number | null, messages: readonly string[] = []): unknown {
  if (error instanceof AppError && error.code === 'time_limit') return withLine(error);
  if (!(error instanceof ReferenceException) || error instanceof StrategyFailure) return error;
  const moment = at === null || at === 0 ? null : at;
  const log = messages.map((message) => (message.length > SHOWN ? `${message.slice(0, SHOWN)}…` : message));
  const isPython = error instanceof StrategyException;
  // what Jesse raises inside a call of the strategy's has its frames too
  const frames = isPython ? tracebackFrames(error.raised) : stackFrames(error.stack ?? '', currentTables());
  const own = frames.filter(({ file }) => isUserFile(file));
  const last = own.at(-1);
  const place: FailurePlace = {
    line: last?.line ?? null,
    file: last?.file ?? null,
    at: moment,
    traceback: isPython ? formatTraceback(error.raised) : tracebackOf(own, error),
    log,
  };
  return new StrategyFailure(error.exception, error.message, place);
}

function tracebackOf(frames: readonly TracebackFrame[], error: ReferenceException): string | null {
  if (frames.length === 0) return null;
  return `${formatFrames(frames, currentTables())}${error.exception}: ${error.message}`;
}

/** Whether a file is the user's, and no module of the library that is written in Python. */
function isUserFile(file: string): boolean {
  return !isPythonSource(file.replace(/\.py$/, '').replaceAll('/', '.'));
}

/** A limit that was met inside Python, with the line that was running. */
function withLine(error: AppError): AppError {
  const last = stackFrames(error.stack ?? '', currentTables())
    .filter(({ file }) => isUserFile(file))
    .at(-1);
  if (last === undefined) return error;
  const { line, file, function: name } = last;
  return new AppError(error.code, `${error.message}; it was in ${name} at line ${line}`, {
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    details: { ...error.details, line, file },
    cause: error,
  });
}
