/**
 * What ccxt throws, by whether another attempt may help.
 *
 * @module
 */
import { ExchangeFailure } from './exchange-source.ts';

/** ccxt's classes that mean too many requests. */
const LIMITED = new Set(['RateLimitExceeded', 'DDoSProtection']);
/** Classes after which the same request would fail again. */
const REFUSED = new Set([
  'BadSymbol',
  'BadRequest',
  'ArgumentsRequired',
  'AuthenticationError',
  'PermissionDenied',
  'AccountNotEnabled',
  'NotSupported',
  'InvalidProxySettings',
]);

/** What a reply's head said. */
export interface ReplyHead {
  /** HTTP status; null when no reply came. */
  readonly status: number | null;
  /** `Retry-After` in ms. */
  readonly retryAfter: number | null;
}

/** The failure of a request. */
export function asExchangeFailure(failure: unknown, { status, retryAfter }: ReplyHead): unknown {
  if (failure instanceof ExchangeFailure || !(failure instanceof Error)) return failure;
  if (failure.name === 'TimeoutError')
    return new ExchangeFailure('transient', 'the reply took too long', { cause: failure });
  const names = classNames(failure);
  const words = failure.message.replaceAll(/\s+/g, ' ').slice(0, 300);
  const facts = { retryAfter, status, cause: failure };
  const has = (set: ReadonlySet<string>): boolean => names.some((name) => set.has(name));
  // Some exchanges' words for too many requests are unknown to ccxt, their status is not.
  if (status === 429 || status === 418) return new ExchangeFailure('limited', words, facts);
  // A refusal for the place one is in (HTTP 451, CloudFront) is ccxt's ExchangeNotAvailable, but does not pass.
  if (has(REFUSED) || /restricted location| 451 /.test(words))
    return new ExchangeFailure('refused', words, { status, cause: failure });
  if (has(LIMITED) || / (418|429) /.test(words)) return new ExchangeFailure('limited', words, facts);
  // ccxt's ExchangeError is what an exchange says in words; its OperationFailed is what may pass.
  const answered = names.includes('ExchangeError') && status !== null && status < 500;
  return new ExchangeFailure(answered ? 'answered' : 'transient', words, facts);
}

function classNames(failure: Error): string[] {
  const names: string[] = [failure.name];
  for (let type: unknown = failure.constructor; typeof type === 'function' && type.name !== ''; ) {
    names.push(type.name);
    type = Object.getPrototypeOf(type);
  }
  return names;
}
