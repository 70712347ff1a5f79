/**
 * From the name that a caller gives to the name under which candles are stored.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import { nearestName, unknownNameHint } from '../../text/nearest-name.ts';
import {
  EXCHANGE_HOUSES,
  type ExchangeHouse,
  type ExchangeType,
  houseOf,
  JESSE_EXCHANGE_NAMES,
} from './exchange-names.ts';

/** What decides between several exchanges that a plain name may mean. */
export interface ExchangeChoice {
  /** Exchanges that have stored candles: each of their names is valid as it stands. */
  readonly stored?: Iterable<string>;
  /** `BASE-QUOTE`; its quote tells `Bybit USDC Perpetual` from `Bybit USDT Perpetual`. */
  readonly symbol?: string;
}

/**
 * The exchange that `name` means: a name with stored candles, a name of Jesse's, or a house (`Binance`) whose exchange of
 * `type` it then is. Letter case and spaces around do not matter. Throws `AppError('invalid_argument')` that lists what
 * would fit.
 */
export function resolveExchange(name: string, type: ExchangeType, choice: ExchangeChoice = {}): string {
  const stored = new Set(choice.stored);
  if (stored.has(name)) return name;
  const wanted = name.trim().toLowerCase();
  const own = [...JESSE_EXCHANGE_NAMES, ...stored].find((candidate) => candidate.toLowerCase() === wanted);
  if (own !== undefined) return own;
  const house = houseOf(name);
  if (house === undefined) throw unknownExchange(name, stored);
  const fit = chooseFit(house, type, choice.symbol);
  if (fit === undefined) throw noFit(house, type);
  return fit;
}

/**
 * The stored exchanges that `name` may mean where neither type nor symbol decides: one by its own name, or all of a house.
 * Throws `AppError('invalid_argument')` for a name that is unknown.
 */
export function storedExchangesOf(name: string, stored: Iterable<string>): string[] {
  const known = [...new Set(stored)];
  const wanted = name.trim().toLowerCase();
  const house = known.some((candidate) => candidate.toLowerCase() === wanted) ? undefined : houseOf(name);
  if (house !== undefined) return known.filter((each) => [...house.spot, ...house.futures].includes(each));
  return [resolveExchange(name, 'futures', { stored: known })];
}

function chooseFit(house: ExchangeHouse, type: ExchangeType, symbol: string | undefined): string | undefined {
  const fits = house[type];
  const quote = symbol?.split('-')[1]?.toUpperCase();
  return fits.find((fit) => quote !== undefined && fit.split(' ').includes(quote)) ?? fits[0];
}

function noFit(house: ExchangeHouse, type: ExchangeType): AppError {
  const other: ExchangeType = type === 'spot' ? 'futures' : 'spot';
  const fits = house[other];
  return new AppError('invalid_argument', `exchange: expected one with a ${type} market, was "${house.name}"`, {
    hint: `${house.name} has ${fits.join(', ')}: set exchange_type to "${other}", or name one of ${housesOf(type).join(', ')}`,
    details: { argument: 'exchange', fits },
  });
}

function unknownExchange(name: string, stored: ReadonlySet<string>): AppError {
  const plain = EXCHANGE_HOUSES.map((house) => house.name);
  const names = [...stored, ...plain, ...JESSE_EXCHANGE_NAMES];
  const nearest = nearestName(name, names);
  const known = `Known are ${[...stored, ...plain].join(', ')}, and Jesse's full names (Binance Perpetual Futures)`;
  return new AppError('invalid_argument', `exchange: expected the name of an exchange, was "${name}"`, {
    hint: unknownNameHint(name, names, known),
    details: { argument: 'exchange', ...(nearest === null ? {} : { nearest }) },
  });
}

function housesOf(type: ExchangeType): string[] {
  return EXCHANGE_HOUSES.filter((house) => house[type].length > 0).map((house) => house.name);
}
