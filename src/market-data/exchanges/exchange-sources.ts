/**
 * The exchanges of a process, each opened once.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import { isHttpUrl } from '../../text/urls.ts';
import { baseAddress } from './base-address.ts';
import type { ExchangeSource } from './exchange-source.ts';
import { describeExchange, IMPORTABLE_EXCHANGES } from './exchange-table.ts';

/** How exchanges are reached; from the settings. */
export interface ExchangeSourcesOptions {
  /** `JESSE_MCP_EXCHANGE_URLS`: base addresses by name of exchange or house. */
  readonly addresses: Readonly<Record<string, string>>;
  /** `HTTPS_PROXY`. */
  readonly proxy: string | null;
}

/** Opens exchanges by Jesse's names. */
export class ExchangeSources {
  readonly #options: ExchangeSourcesOptions;
  readonly #opened = new Map<string, Promise<ExchangeSource>>();

  constructor(options: ExchangeSourcesOptions) {
    this.#options = options;
  }

  /** The exchange of a name. Throws `AppError('unsupported')` for one that nothing can be imported from. */
  open(name: string): Promise<ExchangeSource> {
    const opened = this.#opened.get(name) ?? this.#open(name);
    this.#opened.set(name, opened);
    return opened;
  }

  async #open(name: string): Promise<ExchangeSource> {
    const description = describeExchange(name);
    if (description === null) throw notImportable(name);
    const { addresses, proxy } = this.#options;
    const address = baseAddress(name, addresses);
    if (address === null && proxy !== null) requireHttpProxy(proxy);
    const { openCcxtSource } = await import('./ccxt-source.ts');
    return openCcxtSource(description, { baseAddress: address, proxy });
  }
}

function requireHttpProxy(proxy: string): void {
  if (isHttpUrl(proxy)) return;
  const kind = URL.canParse(proxy) ? `one of ${new URL(proxy).protocol}//` : 'something else';
  throw new AppError(
    'invalid_setting',
    `HTTPS_PROXY: expected an http(s) URL to reach exchanges through, was ${kind}`,
    {
      hint: 'Give the server an HTTPS_PROXY that speaks http(s), or none, and start it again. Candles can also come from files: jesse-mcp candles import --file.',
    },
  );
}

/** The error for an exchange that nothing can be imported from. */
export function notImportable(name: string): AppError {
  return new AppError('unsupported', `candles of ${name} cannot be imported from the exchange`, {
    hint: `exchanges to import from: ${IMPORTABLE_EXCHANGES.join(', ')}; any other candles can come from files (jesse-mcp candles import --file)`,
    details: { exchange: name },
  });
}
