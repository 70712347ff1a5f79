/**
 * The margin that orders not yet executed reserve.
 *
 * @module
 */
import { pairwiseSum } from '../indicators/kernels/pairwise-sum.ts';

/** Rows (signed quantity, price) of one side of one asset, in order of submission. */
export class MarginRows {
  // Only the first `count` elements hold: the arrays keep their room, for most hold one row at a time.
  private readonly quantities: number[] = [];
  private readonly prices: number[] = [];
  private count = 0;

  add(quantity: number, price: number): void {
    this.quantities[this.count] = quantity;
    this.prices[this.count] = price;
    this.count++;
  }

  /**
   * Takes out the first row with this quantity **and** price. An order whose price an opening gap rewrote finds none: its
   * margin stays reserved for the rest of the run, as in the reference.
   */
  remove(quantity: number, price: number): void {
    const { quantities, prices, count } = this;
    for (let row = 0; row < count; row++) {
      if (quantities[row] !== quantity || prices[row] !== price) continue;
      quantities.copyWithin(row, row + 1, count);
      prices.copyWithin(row, row + 1, count);
      this.count--;
      return;
    }
  }

  /** |Σ quantity · price| in quote currency, added in NumPy's order. */
  get value(): number {
    const { quantities, prices, count } = this;
    if (count === 0) return 0;
    if (count === 1) return Math.abs((quantities[0] as number) * (prices[0] as number));
    const values = new Float64Array(count);
    for (let row = 0; row < count; row++) values[row] = (quantities[row] as number) * (prices[row] as number);
    return Math.abs(pairwiseSum(values));
  }
}
