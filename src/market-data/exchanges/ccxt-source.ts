/**
 * Exchanges through ccxt, imported when an exchange is opened.
 *
 * @module
 */
import type { Exchange } from 'ccxt';
import { z } from 'zod';
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import { redirectAddresses } from './base-address.ts';
import { asExchangeFailure, type ReplyHead } from './ccxt-failure.ts';
import { ExchangeFailure, type ExchangeRow, type ExchangeSource, type SourceTimeframe } from './exchange-source.ts';
import type { ExchangeDescription } from './exchange-table.ts';
import { loadExchangeClass } from './load-ccxt.ts';
import { orAborted } from './or-aborted.ts';

/** How an exchange is reached. */
export interface CcxtSourceOptions {
  /** Address that takes the place of the exchange's own. */
  readonly baseAddress?: string | null;
  /** Address of a proxy for requests to the exchange's own addresses. */
  readonly proxy?: string | null;
  /** Whether requests are spaced as the exchange asks; off only where the other side is ours. */
  readonly limited?: boolean;
  /** Milliseconds after which a request counts as failed. */
  readonly timeout?: number;
}

const market = z.looseObject({
  symbol: z.string(),
  base: z.string(),
  quote: z.string(),
  settle: z.string().nullish(),
  spot: z.boolean().nullish(),
  swap: z.boolean().nullish(),
});
const headerNames = z.record(z.string(), z.unknown());

const NO_REPLY: ReplyHead = { status: null, retryAfter: null };

/** Milliseconds for which a list of symbols is not asked for again. */
const LISTING_LIFE = 60_000;

/** Opens an exchange; nothing is requested yet. */
export async function openCcxtSource(
  description: ExchangeDescription,
  options: CcxtSourceOptions = {},
): Promise<ExchangeSource> {
  const Exchange = await loadExchangeClass(description.ccxt);
  const exchange = new Exchange({
    enableRateLimit: options.limited ?? true,
    timeout: options.timeout ?? 10_000,
    // The search for integers beyond 2^53 (ids of orders) costs more than the rest of a page; candles have none.
    quoteJsonNumbers: false,
    options: {
      ...(description.listed === undefined
        ? {}
        : { fetchMarkets: { types: [...description.listed], fetchTickersFees: false } }),
      fetchCurrencies: false,
    },
  });
  exchange.has['fetchCurrencies'] = false;
  Object.assign(exchange, { parseNumber: plainNumber });
  if (typeof options.baseAddress === 'string') {
    exchange.urls['api'] = redirectAddresses(exchange.urls['api'], options.baseAddress);
  } else if (typeof options.proxy === 'string') {
    exchange.httpsProxy = options.proxy;
  }
  return new CcxtSource(exchange, description);
}

class CcxtSource implements ExchangeSource {
  readonly name: string;
  readonly pageSize: number;
  readonly parallel: number;
  readonly sparse: boolean;
  readonly history: number | null;
  readonly #exchange: Exchange;
  readonly #description: ExchangeDescription;
  #markets: Promise<ReadonlyMap<string, string>> | null = null;
  #listedAt = Number.NEGATIVE_INFINITY;
  #clockAhead: number | null = null;
  /** Heads by what was thrown at them, and the last one for what ccxt throws later. */
  readonly #heads = new WeakMap<object, ReplyHead>();
  #head: ReplyHead = NO_REPLY;

  constructor(exchange: Exchange, description: ExchangeDescription) {
    this.name = description.name;
    this.pageSize = description.pageSize;
    this.parallel = description.parallel;
    this.sparse = description.sparse;
    this.history = description.history;
    this.#exchange = exchange;
    this.#description = description;
    this.#watchReplies();
  }

  async symbols(signal: AbortSignal): Promise<readonly string[]> {
    if (performance.now() - this.#listedAt > LISTING_LIFE) this.#markets = null;
    return [...(await this.#list(signal)).keys()];
  }

  serverTime(): number | null {
    return this.#clockAhead === null ? null : Date.now() + this.#clockAhead;
  }

  async candles(
    symbol: string,
    timeframe: SourceTimeframe,
    start: number,
    end: number,
    signal: AbortSignal,
  ): Promise<readonly ExchangeRow[]> {
    const unified = (await this.#list(signal)).get(symbol);
    if (unified === undefined) throw new ExchangeFailure('refused', `${symbol} is not listed on ${this.name}`);
    const length = timeframe === '1m' ? MINUTE : DAY;
    const limit = Math.max(1, Math.round((end - start) / length));
    const parameters = this.#description.until ? { until: end - length } : {};
    const given = await this.#request(
      () => this.#exchange.fetchOHLCV(unified, timeframe, start, limit, parameters),
      signal,
    );
    const found: ExchangeRow[] = [];
    for (const [time, open, high, low, close, volume] of given) {
      const opened = asNumber(time);
      if (opened >= start && opened < end) {
        found.push([opened, asNumber(open), asNumber(high), asNumber(low), asNumber(close), asNumber(volume)]);
      }
    }
    return found;
  }

  /** ccxt's symbols by ours; a failed listing is asked for again. */
  #list(signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
    this.#markets ??= this.#request(() => this.#exchange.loadMarkets(true), signal)
      .then((markets) => {
        this.#listedAt = performance.now();
        return this.#named(markets);
      })
      .catch((failure: unknown) => {
        this.#markets = null;
        throw failure;
      });
    return orAborted(this.#markets, signal);
  }

  #named(markets: unknown): ReadonlyMap<string, string> {
    const { market: type, quote: only, quoteNames = {} } = this.#description;
    const named = new Map<string, string>();
    for (const entry of Object.values(z.record(z.string(), z.unknown()).parse(markets))) {
      const parsed = market.safeParse(entry);
      if (!parsed.success) continue;
      const { symbol, base, quote, settle, spot, swap } = parsed.data;
      const fits = type === 'spot' ? spot === true : swap === true && settle === quote;
      if (!fits || (only !== undefined && quote !== only)) continue;
      const aliased = quoteNames[quote];
      // Both spellings of a quote are understood; the exchange's own stays valid.
      for (const name of aliased === undefined ? [quote] : [aliased, quote]) {
        named.set(`${base}-${name}`.toUpperCase(), symbol);
      }
    }
    return named;
  }

  async #request<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    signal.throwIfAborted();
    try {
      // Headers come in time or not at all; a body that trickles is cut off here.
      return await orAborted(work(), signal, this.#exchange.timeout * 2);
    } catch (failure) {
      signal.throwIfAborted();
      throw asExchangeFailure(failure, this.#headOf(failure));
    }
  }

  /** The head of the reply that a failure came of: several requests may be under way. */
  #headOf(failure: unknown): ReplyHead {
    const last = this.#head;
    this.#head = NO_REPLY;
    return (typeof failure === 'object' && failure !== null ? this.#heads.get(failure) : undefined) ?? last;
  }

  /** Reads clock and `Retry-After` off every reply, and refuses replies that are not JSON, before ccxt judges them. */
  #watchReplies(): void {
    const exchange = this.#exchange;
    const judge = exchange.handleErrors.bind(exchange);
    exchange.handleErrors = (status, reason, address, method, headers, text, json, ...rest) => {
      const named = headerNames.safeParse(headers);
      const header = (name: string): string | null => {
        const found = Object.entries(named.success ? named.data : {}).find(([key]) => key.toLowerCase() === name);
        return found === undefined ? null : String(found[1]);
      };
      const date = Date.parse(header('date') ?? '');
      if (Number.isFinite(date)) this.#clockAhead = date - Date.now();
      const head = { status, retryAfter: retryAfterMilliseconds(header('retry-after')) ?? bannedFor(status, text) };
      this.#head = head;
      if (status < 400 && (json === undefined || json === null)) {
        throw new ExchangeFailure('transient', `${this.name} answered with something else than JSON`, { status });
      }
      try {
        return judge(status, reason, address, method, headers, text, json, ...rest);
      } catch (failure) {
        if (typeof failure === 'object' && failure !== null) this.#heads.set(failure, head);
        throw failure;
      }
    };
  }
}

/** `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), as milliseconds. */
function retryAfterMilliseconds(text: string | null): number | null {
  if (text === null) return null;
  const seconds = Number(text);
  if (text.trim() !== '' && Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(text);
  return Number.isFinite(date) ? Math.max(0, date - Date.now()) : null;
}

/** What Binance says in words where it says nothing in the head: "IP banned until 1573121234567". */
function bannedFor(status: number, text: unknown): number | null {
  const found = status === 418 || status === 429 ? /until (\d{13})\b/.exec(String(text)) : null;
  return found === null ? null : Math.max(0, Number(found[1]) - Date.now());
}

/** The number of a text; ccxt's own normalises the text first, which takes most of the time of a page. */
function plainNumber(value: unknown, fallback?: number): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && !Number.isNaN(number) ? number : fallback;
}

function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
