/**
 * Rows of (quantity, price) as the order attributes hold them.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';

/**
 * A float64 array `[rows, columns]`, row-major: the quantity in column 0, the price in column 1. No rows stand for the
 * reference's empty list. Plain numbers become a Float64Array when a strategy reads them (in its place, see `arrayOfRows`), which
 * may then change in place.
 */
export interface OrderRows {
  values: number[] | Float64Array;
  readonly rows: number;
  readonly columns: number;
  /** Set for an array of one dimension, whose numbers are the rows. */
  readonly flat?: true;
}

/** The empty list. */
export const NO_ROWS: OrderRows = { values: [], rows: 0, columns: 2 };

/** A copy that later changes of the original do not reach. */
export function copyRows(source: OrderRows): OrderRows {
  return source.rows === 0 ? NO_ROWS : { ...source, values: source.values.slice() };
}

/** Equal shape and equal values; NaN differs from itself, and nothing (null) from everything. */
export function equalRows(left: OrderRows | null, right: OrderRows | null): boolean {
  if (left === null || right === null || left.rows !== right.rows) return false;
  if (left.rows > 0 && (left.columns !== right.columns || left.flat !== right.flat)) return false;
  for (let index = 0; index < left.values.length; index++) if (left.values[index] !== right.values[index]) return false;
  return true;
}

/** Throws `IndexError` where a row has no price, as the reference does when it reads the first. */
export function requirePrices({ rows, columns, flat }: OrderRows): void {
  if (rows === 0 || columns > 1) return;
  throw new ReferenceException(
    'IndexError',
    flat ? 'invalid index to scalar variable.' : `index 1 is out of bounds for axis 0 with size ${columns}`,
  );
}

/** Quantity of a row. */
export function quantityOf(rows: OrderRows, row: number): number {
  return rows.values[row * rows.columns] as number;
}

/** Price of a row in quote currency. */
export function priceOf(rows: OrderRows, row: number): number {
  return rows.values[row * rows.columns + 1] as number;
}

/** Σ|quantity · price| / Σ|quantity|: the reference's average price of an order attribute. Throws `IndexError` for no pairs. */
export function averagePrice(rows: OrderRows): number {
  if (rows.rows > 0 && rows.columns < 2) {
    const words = rows.flat
      ? 'too many indices for array: array is 1-dimensional, but 2 were indexed'
      : `index 1 is out of bounds for axis 1 with size ${rows.columns}`;
    throw new ReferenceException('IndexError', words);
  }
  let value = 0;
  let quantity = 0;
  for (let row = 0; row < rows.rows; row++) {
    value += Math.abs(quantityOf(rows, row) * priceOf(rows, row));
    quantity += Math.abs(quantityOf(rows, row));
  }
  return value / quantity;
}
