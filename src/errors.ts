/**
 * One tree for everything that can go wrong outside a strategy. Every member has a stable `code` that clients may
 * switch on, a message in the form "expected X, was Y" where a value was wrong, and a `hint` that names the next step.
 *
 * @module
 */

/** The stable codes of {@link AppError}; a code never changes its meaning once released. */
export const ERROR_CODES = [
  'invalid_argument',
  'unknown_argument',
  'invalid_setting',
  'not_found',
  'already_exists',
  'read_only',
  'invalid_strategy',
  'unsupported',
  'strategy_failed',
  'candles_missing',
  'candles_conflict',
  'invalid_file',
  'corrupted',
  'storage',
  'cancelled',
  'time_limit',
  'memory_limit',
  'busy',
  'backend_unavailable',
  'network',
  'internal',
] as const;

/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Facts that travel beside the message: plain JSON, never secrets, never stack traces. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** Optional parts of an {@link AppError}. */
export interface ErrorOptions {
  /** What to do next, naming the call or command. */
  readonly hint?: string;
  readonly details?: ErrorDetails;
  readonly cause?: unknown;
}

/** An expected failure: safe to show to a client as it stands. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly hint: string | undefined;
  readonly details: ErrorDetails;

  constructor(
    readonly code: ErrorCode,
    message: string,
    options: ErrorOptions = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint;
    this.details = options.details ?? {};
  }

  /** The JSON shape that clients see: `{code, message, hint?, …details}`. */
  toJSON(): Record<string, unknown> {
    return {
      code: this.code,
      message: this.message,
      ...(this.hint === undefined ? {} : { hint: this.hint }),
      ...this.details,
    };
  }
}

/** A failure with more to know at the end of its hint; what is no {@link AppError} as it is. */
export function withMoreHint(thrown: unknown, more: string): unknown {
  if (!(thrown instanceof AppError)) return thrown;
  const { code, message, hint, details } = thrown;
  const before = hint === undefined ? '' : `${hint.replace(/[^.!?]$/, '$&.')} `;
  return new AppError(code, message, { hint: `${before}${more}`, details, cause: thrown });
}

/** The cause of a failure, the cause of that, and so on. */
export function* causesOf(failure: unknown): Generator<unknown, void> {
  for (let one = failure; one instanceof Error && one.cause !== undefined; one = one.cause) yield one.cause;
}

/**
 * A failure about an argument (`details.argument`, which its message begins with) under the place that the caller knows the
 * argument by; everything else as it is.
 */
export function atArgument(thrown: unknown, placeOf: (argument: string) => string): unknown {
  if (!(thrown instanceof AppError) || typeof thrown.details['argument'] !== 'string') return thrown;
  const { code, message, hint, details } = thrown;
  const former = thrown.details['argument'];
  const argument = placeOf(former);
  const words = message.startsWith(`${former}: `) ? message.slice(former.length + 2) : message;
  return new AppError(code, `${argument}: ${words}`, {
    ...(hint === undefined ? {} : { hint }),
    details: { ...details, argument },
    cause: thrown,
  });
}

/** Whether a failure is a defect of ours, which the log should explain, and not one that callers are told of in its words. */
export function isDefect(thrown: unknown): boolean {
  if (thrown instanceof AppError) return thrown.code === 'internal';
  return !(thrown instanceof ReferenceException);
}

/**
 * A Python or Jesse exception as the reference would raise it: `exception` is its class name (`ValueError`,
 * `InvalidStrategy`), `message` its words. Thrown by the pure core (engine, indicators, language runtime), whose
 * callers add the place (`line`, `at`).
 */
export class ReferenceException extends Error {
  override readonly name = 'ReferenceException';

  constructor(
    readonly exception: string,
    message: string,
  ) {
    super(message);
  }
}
