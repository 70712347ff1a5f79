/**
 * Pages in addresses.
 *
 * @module
 */
import { AppError } from '../errors.ts';

/** Rows of a page without a limit, and the most of one. */
const STANDARD = 1000;

/** `limit` (1 to 1,000) and `offset` of a query. Throws `AppError('invalid_argument')`. */
export function parsePage(query: URLSearchParams): { readonly limit: number; readonly offset: number } {
  return { limit: whole(query, 'limit', 1, STANDARD, STANDARD), offset: whole(query, 'offset', 0, 1e9, 0) };
}

function whole(query: URLSearchParams, name: string, least: number, most: number, standard: number): number {
  const text = query.get(name);
  if (text === null) return standard;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new AppError('invalid_argument', `${name}: expected a whole number from ${least} to ${most}, was "${text}"`, {
    hint: `Correct ${name} in the address.`,
  });
}
