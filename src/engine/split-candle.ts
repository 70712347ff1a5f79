/**
 * The assumed path inside a candle: open → low → high → close when it rises, open → high → low → close when it falls.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';

/**
 * Splits a candle (6 values, Jesse's order) at `price` into the part before and the part after the price was reached. Both
 * keep the time and the whole volume. `earlier` and `later` receive the parts; `candle` may be the same array as `later`.
 * At a price equal to the open both parts are the whole candle. `price` must lie within [low, high]; throws `TypeError`, as
 * the reference does, for a candle whose open or close does not.
 */
export function splitCandle(candle: Float64Array, price: number, earlier: Float64Array, later: Float64Array): void {
  const time = candle[0] as number;
  const open = candle[1] as number;
  const close = candle[2] as number;
  const high = candle[3] as number;
  const low = candle[4] as number;
  const volume = candle[5] as number;
  const rises = close >= open;
  const falls = close < open;
  earlier[0] = time;
  earlier[5] = volume;
  later[0] = time;
  later[5] = volume;
  const split = (first: Prices, second: Prices): void => {
    earlier.set(first, 1);
    later.set(second, 1);
  };
  if (rises && low < price && price < open) split([open, price, open, price], [price, close, high, low]);
  else if (price === open) split([open, close, high, low], [open, close, high, low]);
  else if (falls && open < price && price < high) split([open, price, price, open], [price, close, high, low]);
  else if (falls && low < price && price < close) split([open, price, high, price], [price, close, close, low]);
  else if (rises && close < price && price < high) split([open, price, price, low], [price, close, high, close]);
  else if (falls && price === close) split([open, close, high, close], [price, price, price, low]);
  else if (rises && price === close) split([open, close, close, low], [price, price, high, price]);
  else if (falls && price === high) split([open, high, high, open], [high, close, high, low]);
  else if (rises && price === low) split([open, low, open, low], [low, close, high, low]);
  else if (falls && price === low) split([open, low, high, low], [low, close, close, low]);
  else if (rises && price === high) split([open, high, high, low], [high, close, high, close]);
  else if (falls && close < price && price < open) split([open, price, high, price], [price, close, price, low]);
  else if (rises && open < price && price < close) split([open, price, price, low], [price, close, high, price]);
  else throw new ReferenceException('TypeError', 'cannot unpack non-iterable NoneType object');
}

type Prices = readonly [open: number, close: number, high: number, low: number];
