/**
 * Running sums of the values of windows and of their products, as distances from an anchor that moves along, so that they
 * lose no digits. TA-Lib begins with the first value as the anchor, and every 32 periods takes the mean of the window.
 *
 * @module
 */

/** Periods after which the anchor moves. */
const PERIODS_OF_AN_ANCHOR = 32;

/** Sums over one window: of distances, of their squares, and of products of both series' distances. */
export interface Moments {
  readonly sumX: number;
  readonly sumY: number;
  readonly squaresX: number;
  readonly squaresY: number;
  readonly products: number;
}

/** The part of the mean square below which a variance has lost so many digits that the anchor moves at once. */
const LEAST_PART = 1e-6;

/** The running sums; {@link Moments} of the window that was added last. */
class AnchoredSums implements Moments {
  sumX = 0;
  sumY = 0;
  squaresX = 0;
  squaresY = 0;
  products = 0;
  private anchorX: number;
  private anchorY: number;

  constructor(
    private readonly left: Float64Array,
    private readonly right: Float64Array,
    private readonly period: number,
  ) {
    this.anchorX = left[0] as number;
    this.anchorY = right[0] as number;
  }

  add(row: number): void {
    const x = (this.left[row] as number) - this.anchorX;
    const y = (this.right[row] as number) - this.anchorY;
    this.sumX += x;
    this.squaresX += x * x;
    this.products += x * y;
    this.sumY += y;
    this.squaresY += y * y;
  }

  remove(row: number): void {
    const x = (this.left[row] as number) - this.anchorX;
    const y = (this.right[row] as number) - this.anchorY;
    this.sumX -= x;
    this.squaresX -= x * x;
    this.products -= x * y;
    this.sumY -= y;
    this.squaresY -= y * y;
  }

  /** Moves the anchor to the means of the window that begins at a row, and sums anew. */
  moveTo(first: number): void {
    let [totalX, totalY] = [0, 0];
    for (let row = first; row < first + this.period; row++) {
      totalX += this.left[row] as number;
      totalY += this.right[row] as number;
    }
    const share = 1 / this.period;
    [this.anchorX, this.anchorY] = [totalX * share, totalY * share];
    this.sumX = this.sumY = this.squaresX = this.squaresY = this.products = 0;
    for (let row = first; row < first + this.period; row++) this.add(row);
  }

  /** Whether the anchor is so far away that too few digits of a variance are left. */
  get isFarAway(): boolean {
    return this.losesDigits(this.sumX, this.squaresX) || this.losesDigits(this.sumY, this.squaresY);
  }

  private losesDigits(sum: number, squares: number): boolean {
    const share = 1 / this.period;
    const mean = sum * share;
    const square = squares * share;
    return square - mean * mean < LEAST_PART * (1 - share) * square;
  }
}

/** What `of` makes of the moments of every window of `period` values of two series (one given twice for its own). */
export function overWindows(
  left: Float64Array,
  right: Float64Array,
  period: number,
  of: (moments: Moments) => number,
): Float64Array {
  const results = new Float64Array(Math.max(0, left.length - period + 1));
  const sums = new AnchoredSums(left, right, period);
  for (let row = 0; row < period - 1 && row < left.length; row++) sums.add(row);
  let age = 0;
  for (let first = 0; first < results.length; first++) {
    sums.add(first + period - 1);
    age++;
    if (age >= PERIODS_OF_AN_ANCHOR * period || sums.isFarAway) {
      sums.moveTo(first);
      age = 0;
    }
    results[first] = of(sums);
    sums.remove(first);
  }
  return results;
}
