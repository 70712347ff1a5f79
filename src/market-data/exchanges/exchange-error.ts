/**
 * What is said of an exchange that does not give what is asked for, and what can be done.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import { isoTime } from '../../text/iso-time.ts';
import type { ExchangeFailure } from './exchange-source.ts';

/** Letters of an exchange's words in a line about waiting. */
const WORDS = 60;

/** A failure in a few words: `HTTP 502`, or how the network put it. */
export function happened({ status, kind, message }: ExchangeFailure): string {
  if (status !== null && status >= 400) return `HTTP ${status}`;
  return kind === 'limited' ? 'a refusal for too many requests' : `"${message.slice(0, WORDS)}"`;
}

/** The error for a failure that is not followed by another attempt; `now` in ms. */
export function exchangeError(exchange: string, failure: ExchangeFailure, now: number): AppError {
  const { kind, message, status } = failure;
  const details = { exchange, ...(status === null ? {} : { status }) };
  if (kind === 'refused' || kind === 'answered') {
    return new AppError('invalid_argument', `${exchange} refused the request: ${message}`, {
      hint: 'candles_available shows what is stored; files can be imported with jesse-mcp candles import',
      details: { exchange },
      cause: failure,
    });
  }
  if (kind === 'limited') return limitedError(exchange, failure, now);
  if (status !== null && status >= 500) {
    return new AppError('network', `${exchange} answers with errors (${happened(failure)}): ${message}`, {
      hint: 'the exchange, or a proxy before it, has trouble: make the same call again in some minutes (it goes on where this one stopped); candles can also come from files: jesse-mcp candles import --file',
      details,
      cause: failure,
    });
  }
  return new AppError('network', `${exchange} cannot be reached: ${message}`, {
    hint: 'check the connection, HTTPS_PROXY and JESSE_MCP_EXCHANGE_URLS, then make the same call again (it goes on where this one stopped); candles can also come from files: jesse-mcp candles import --file',
    details,
    cause: failure,
  });
}

/** Too many requests: the exchange is there, and says for how long it wants none. */
function limitedError(exchange: string, failure: ExchangeFailure, now: number): AppError {
  const { message, retryAfter, status } = failure;
  const until = retryAfter === null ? null : isoTime(Math.ceil((now + retryAfter) / 1000) * 1000);
  const what = status === 418 ? 'has banned this address' : 'refuses requests, since there were too many';
  const reply = status === null ? '' : ` (HTTP ${status})`;
  return new AppError('network', `${exchange} ${what}${until === null ? '' : `, until ${until}`}${reply}: ${message}`, {
    hint:
      `make the same call again ${until === null ? 'in some minutes' : `after ${until}, not before`}: it goes on where this one stopped. ` +
      'Whatever else asks this exchange from the same address uses up the same limit; candles can also come from files: jesse-mcp candles import --file',
    details: {
      exchange,
      ...(status === null ? {} : { status }),
      ...(retryAfter === null ? {} : { retry_after_seconds: Math.ceil(retryAfter / 1000) }),
    },
    cause: failure,
  });
}
