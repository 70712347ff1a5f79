/**
 * The accounts of a run, out of its settings or of Jesse's table.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { type Account, baseAsset } from './account.ts';
import { KNOWN_EXCHANGES } from './exchange-table.ts';
import { type AccountSurroundings, FuturesAccount } from './futures-account.ts';
import { quoteAsset, type RunConfig } from './run-options.ts';
import { SpotAccount } from './spot-account.ts';

/** Balance of an account that the settings do not name (Jesse's default). */
const DEFAULT_BALANCE = 10_000;

/** Type of account and days per year that a run's settings ask for. */
export interface AccountAssumptions {
  readonly type: 'futures' | 'spot';
  readonly annualization: 252 | 365;
}

/**
 * Reads and checks them, in the reference's order. Throws `InvalidConfig` for unknown or contradicting values and `KeyError`
 * for what is missing.
 */
export function accountAssumptions(config: RunConfig): AccountAssumptions {
  const model =
    config.simulation_model === undefined || config.simulation_model === '' ? null : modelType(config.simulation_model);
  const type = config.type === undefined || config.type === '' ? null : legacyType(config.type);
  if (type !== null && model !== null && type !== model) {
    throw invalidConfig(
      `Conflicting simulation model fields: simulation_model='${modelOf(model)}', type='${modelOf(type)}'`,
    );
  }
  requireKeys(config, ['starting_balance', 'fee']);
  const days = config.annualization ?? 365;
  if (![252, 365, '252', '365'].includes(days)) throw invalidConfig('Annualization must be either 252 or 365');
  requireKeys(config, ['exchange']);
  const resolved = model ?? type ?? 'futures';
  if (resolved === 'futures') requireKeys(config, ['futures_leverage', 'futures_leverage_mode']);
  requireKeys(config, ['warm_up_candles']);
  return { type: resolved, annualization: Number(days) === 252 ? 252 : 365 };
}

/**
 * Opens one account per exchange. The exchange that the settings name gets the settings' values, any other Jesse's own: its
 * fee, leverage 1, balance 10,000. Throws `KeyError` for an exchange that Jesse does not know either.
 */
export function openAccounts(
  config: RunConfig,
  routes: readonly { exchange: string; symbol: string }[],
  exchanges: readonly string[],
  surroundingsOf: (exchange: string) => AccountSurroundings,
): Map<string, Account> {
  const { type } = accountAssumptions(config);
  const baseAssets = routes.map(({ symbol }) => baseAsset(symbol));
  const accounts = new Map<string, Account>();
  for (const name of new Set(exchanges)) {
    const known = Object.hasOwn(KNOWN_EXCHANGES, name) ? KNOWN_EXCHANGES[name] : undefined;
    const configured = name === config.exchange;
    if (!configured && !known) throw new ReferenceException('KeyError', `'${name}'`);
    const terms = {
      name,
      startingBalance: configured ? Number(config.starting_balance) : DEFAULT_BALANCE,
      feeRate: configured ? Number(config.fee) : (known?.fee ?? 0),
      settlementCurrency: known?.settlementCurrency ?? quoteAsset(routes[0]?.symbol ?? ''),
      baseAssets,
    };
    if ((configured ? type : known?.type) === 'spot') {
      accounts.set(name, new SpotAccount(terms));
      continue;
    }
    const leverage = configured ? leverageOf(config) : 1;
    const mode = configured ? leverageMode(config) : 'cross';
    accounts.set(name, new FuturesAccount({ ...terms, leverage, mode }, surroundingsOf(name)));
  }
  return accounts;
}

function requireKeys(config: RunConfig, keys: readonly (keyof RunConfig)[]): void {
  for (const key of keys) if (config[key] === undefined) throw new ReferenceException('KeyError', `'${key}'`);
}

/** The reference takes the whole part; where that is 0, it divides by it. */
function leverageOf({ futures_leverage: leverage = 1 }: RunConfig): number {
  if (leverage >= 1) return Math.trunc(leverage);
  throw invalidConfig(`futures_leverage: expected at least 1, was ${leverage}`);
}

function leverageMode({ futures_leverage_mode: mode }: RunConfig): 'cross' | 'isolated' {
  if (mode === 'cross' || mode === 'isolated') return mode;
  throw invalidConfig(`futures_leverage_mode: expected 'cross' or 'isolated', was '${mode}'`);
}

function legacyType(value: string): 'futures' | 'spot' {
  if (value === 'futures' || value === 'spot') return value;
  throw invalidConfig(`Unsupported legacy exchange type: '${value}'`);
}

function modelType(value: string): 'futures' | 'spot' {
  if (value === 'perpetual_futures') return 'futures';
  if (value === 'spot') return 'spot';
  throw invalidConfig(`Unsupported simulation model '${value}'. Supported values: spot, perpetual_futures`);
}

function modelOf(type: 'futures' | 'spot'): string {
  return type === 'futures' ? 'perpetual_futures' : 'spot';
}

function invalidConfig(message: string): ReferenceException {
  return new ReferenceException('InvalidConfig', message);
}
