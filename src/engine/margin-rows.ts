/**
 * The margin that orders not yet executed reserve.
 *
 * @module
 */
import { pairwiseSum } from '../indicators/kernels/pairwise-sum.ts';

/** Rows (signed quantity, price) of one side of one asset, in order of submission. */
export class MarginRows {
  private readonly quantities: number[] = [];
  private readonly prices: number[] = [];

  add(quantity: number, price: number): void {
    this.quantities.push(quantity);
    this.prices.push(price);
  }

  /**
   * Takes out the first row with this quantity **and** price. An order whose price an opening gap rewrote finds none: its
   * margin stays reserved for the rest of the run, as in the reference.
   */
  remove(quantity: number, price: number): void {
    const { quantities, prices } = this;
    for (let row = 0; row < quantities.length; row++) {
      if (quantities[row] !== quantity || prices[row] !== price) continue;
      quantities.splice(row, 1);
      prices.splice(row, 1);
      return;
    }
  }

  /** |Σ quantity · price| in quote currency, added in NumPy's order. */
  get value(): number {
    const { quantities, prices } = this;
    if (quantities.length === 0) return 0;
    if (quantities.length === 1) return Math.abs((quantities[0] as number) * (prices[0] as number));
    return Math.abs(pairwiseSum(Float64Array.from(quantities, (quantity, row) => quantity * (prices[row] as number))));
  }
}
