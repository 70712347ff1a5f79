/**
 * Candles of a run's own: rows are appended and, for candles that are still forming, replaced.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';

/** Six growing columns in one buffer. */
export class GrowingCandles {
  length = 0;
  capacity: number;
  data: Float64Array;
  /** Counts changes of rows that were there before. */
  rewrites = 0;

  constructor(capacity: number) {
    this.capacity = Math.max(16, capacity);
    this.data = new Float64Array(this.capacity * 6);
  }

  /** Copies `rows` rows of a source with the given layout, which replace all there is. */
  adopt(data: Float64Array, offset: number, capacity: number, rows: number): void {
    for (let column = 0; column < 6; column++) {
      const from = offset + column * capacity;
      this.data.set(data.subarray(from, from + rows), column * this.capacity);
    }
    this.length = rows;
  }

  /**
   * The reference's rule for a candle (6 values): newer than the last row → appended, as old → replaces it, older →
   * replaces the row of that time if it is found. A time of 0 is ignored. Throws `IndexError` where the reference's search
   * runs off the rows.
   */
  add(row: Float64Array): void {
    const time = row[0] as number;
    if (time === 0) return;
    const last = this.length - 1;
    const lastTime = last < 0 ? Number.NEGATIVE_INFINITY : (this.data[last] as number);
    if (time > lastTime) this.append(row);
    else if (time === lastTime) this.replace(last, row);
    else this.replaceOlder(time, row);
  }

  /** Time of a row in ms. */
  timestampAt(row: number): number {
    return this.data[row] as number;
  }

  /** Copies a row into `target` (6 values). */
  copyRow(row: number, target: Float64Array): void {
    for (let column = 0; column < 6; column++) target[column] = this.data[column * this.capacity + row] as number;
  }

  private replaceOlder(time: number, row: Float64Array): void {
    const tries = Math.max(20, this.length - 1);
    for (let back = 0; back < tries; back++) {
      const index = back === 0 ? 0 : this.length - back;
      if (index < 0) {
        throw new ReferenceException(
          'IndexError',
          `list assignment index out of range. self.index=${this.length - 1}, i=${index}`,
        );
      }
      if (this.timestampAt(index) !== time) continue;
      this.replace(index, row);
      return;
    }
  }

  private append(row: Float64Array): void {
    if (this.length === this.capacity) this.grow();
    this.write(this.length++, row);
  }

  private replace(index: number, row: Float64Array): void {
    this.write(index, row);
    this.rewrites++;
  }

  private write(index: number, row: Float64Array): void {
    for (let column = 0; column < 6; column++) this.data[column * this.capacity + index] = row[column] as number;
  }

  private grow(): void {
    const { data, capacity, length } = this;
    this.capacity = capacity * 2;
    this.data = new Float64Array(this.capacity * 6);
    this.adopt(data, 0, capacity, length);
  }
}
