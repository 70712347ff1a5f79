/**
 * The baseline of the engine's speed: a loop that makes hourly candles and trades the cross of two averages, and can do
 * nothing else.
 *
 * @module
 */

const HOUR = 60;
const SHORT = 10;
const LONG = 30;
const FEE = 0.0001;

/** Hourly closes with the highs, lows and volumes that a candle needs, from minute rows `[n, 6]`. */
export function hourlyCandles(rows: Float64Array): Float64Array {
  const hours = Math.floor(rows.length / 6 / HOUR);
  const made = new Float64Array(hours * 6);
  for (let hour = 0; hour < hours; hour++) {
    const first = hour * HOUR * 6;
    let high = Number.NEGATIVE_INFINITY;
    let low = Number.POSITIVE_INFINITY;
    let volume = 0;
    for (let at = first; at < first + HOUR * 6; at += 6) {
      const minuteHigh = rows[at + 3] ?? 0;
      const minuteLow = rows[at + 4] ?? 0;
      if (minuteHigh > high) high = minuteHigh;
      if (minuteLow < low) low = minuteLow;
      volume += rows[at + 5] ?? 0;
    }
    made[hour * 6] = rows[first] ?? 0;
    made[hour * 6 + 1] = rows[first + 1] ?? 0;
    made[hour * 6 + 2] = rows[first + (HOUR - 1) * 6 + 2] ?? 0;
    made[hour * 6 + 3] = high;
    made[hour * 6 + 4] = low;
    made[hour * 6 + 5] = volume;
  }
  return made;
}

/** Final balance (quote currency) of the cross traded on hourly candles `[n, 6]`. */
export function tradeCross(hours: Float64Array): number {
  let balance = 10_000;
  let quantity = 0;
  let entry = 0;
  for (let hour = LONG; hour < hours.length / 6; hour++) {
    let short = 0;
    let long = 0;
    for (let back = 0; back < LONG; back++) {
      const close = hours[(hour - back) * 6 + 2] ?? 0;
      if (back < SHORT) short += close;
      long += close;
    }
    const side = Math.sign(short / SHORT - long / LONG);
    const price = hours[hour * 6 + 2] ?? 0;
    if (quantity !== 0 && Math.sign(quantity) !== side) {
      balance += quantity * (price - entry) - Math.abs(quantity) * price * FEE;
      quantity = 0;
    }
    if (quantity === 0 && side !== 0) {
      quantity = (side * balance * 0.1) / price;
      entry = price;
      balance -= Math.abs(quantity) * price * FEE;
    }
  }
  return balance;
}
