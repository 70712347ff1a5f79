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

/** The failure of a request; `retryAfter` in ms as the reply's header said. */
export function asExchangeFailure(failure: unknown, retryAfter: number | null): unknown {
  if (failure instanceof ExchangeFailure || !(failure instanceof Error)) return failure;
  if (failure.name === 'TimeoutError')
    return new ExchangeFailure('transient', 'the reply took too long', null, failure);
  const names = classNames(failure);
  const words = failure.message.replaceAll(/\s+/g, ' ').slice(0, 300);
  const has = (set: ReadonlySet<string>): boolean => names.some((name) => set.has(name));
  // A refusal for the place one is in (HTTP 451, CloudFront) is ccxt's ExchangeNotAvailable, but does not pass.
  if (has(REFUSED) || /restricted location| 451 /.test(words))
    return new ExchangeFailure('refused', words, null, failure);
  if (has(LIMITED) || / (418|429) /.test(words)) return new ExchangeFailure('limited', words, retryAfter, failure);
  return new ExchangeFailure('transient', words, retryAfter, failure);
}

function classNames(failure: Error): string[] {
  const names: string[] = [failure.name];
  for (let type: unknown = failure.constructor; typeof type === 'function' && type.name !== ''; ) {
    names.push(type.name);
    type = Object.getPrototypeOf(type);
  }
  return names;
}
