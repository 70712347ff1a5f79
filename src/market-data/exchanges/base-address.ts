/**
 * Points an exchange's addresses elsewhere.
 *
 * @module
 */
import { EXCHANGE_HOUSES, houseOf } from './exchange-names.ts';
import { IMPORTABLE_EXCHANGES } from './exchange-table.ts';

/**
 * The base address that settings (`JESSE_MCP_EXCHANGE_URLS`) give for an exchange: under its full name in any letter
 * case, or under that of its house; null when they give none.
 */
export function baseAddress(exchange: string, addresses: Readonly<Record<string, string>>): string | null {
  const house = EXCHANGE_HOUSES.find(({ spot, futures }) => spot.includes(exchange) || futures.includes(exchange));
  const find = (name: string | undefined): string | undefined =>
    Object.entries(addresses).find(([key]) => name !== undefined && addressedAs(key) === name)?.[1];
  return find(exchange) ?? find(house?.name) ?? null;
}

/** The names under which settings may give an address: exchanges to import from, and their houses. */
export const ADDRESSED_NAMES: readonly string[] = [
  ...EXCHANGE_HOUSES.filter(({ spot, futures }) =>
    [...spot, ...futures].some((name) => IMPORTABLE_EXCHANGES.includes(name)),
  ).map(({ name }) => name),
  ...IMPORTABLE_EXCHANGES,
];

/** Which of {@link ADDRESSED_NAMES} a name means, in any letter case or another spelling of a house; null for none. */
export function addressedAs(name: string): string | null {
  const wanted = (houseOf(name)?.name ?? name.trim()).toLowerCase();
  return ADDRESSED_NAMES.find((known) => known.toLowerCase() === wanted) ?? null;
}

/** Addresses as ccxt keeps them: texts in nested records. */
export interface NestedAddresses {
  [key: string]: NestedAddresses | string;
}

/** Every address with its origin replaced by `base`. */
export function redirectAddresses(addresses: NestedAddresses, base: string): NestedAddresses {
  return Object.fromEntries(
    Object.entries(addresses).map(([key, value]) => [
      key,
      typeof value === 'string' ? redirect(value, base) : redirectAddresses(value, base),
    ]),
  );
}

function redirect(address: string, base: string): string {
  // ccxt leaves `{hostname}` in some; whatever the host is, it goes.
  const found = /^[a-z]+:\/\/[^/]+(.*)$/s.exec(address);
  if (found === null) return address;
  const trimmed = base.replace(/\/+$/, '');
  const path = found[1] ?? '';
  // A base that names the path already (https://mirror/fapi/v1) is meant as the whole address.
  return path !== '' && trimmed.endsWith(path.replace(/\/+$/, '')) ? trimmed : trimmed + path;
}
