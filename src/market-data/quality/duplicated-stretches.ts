/**
 * Stretches of candles that occur twice: pages that a downloader stored at a wrong time.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import type { Stretch } from './stretches.ts';

/** A stretch that repeats an earlier one row for row. */
export interface DuplicatedStretch extends Stretch {
  /** First minute of the earlier one, ms. */
  readonly originalStart: number;
}

const FACTOR = 0x01000193;
/** Bits of the filter that spares most rows a look into the table: sixteen for each block of a year. */
const FILTER_BITS = 1 << 20;

/**
 * Stretches of at least `2 × block` rows (shorter ones from `block` rows on may be found too) that equal an earlier
 * stretch in all values but the time. Rows that do not move, which equal each other anyway, do not count.
 */
export function findDuplicatedStretches(candles: CandleColumns, block: number): DuplicatedStretch[] {
  const { length, timestamp } = candles;
  const hashes = rowHashes(candles);
  const found: DuplicatedStretch[] = [];
  const seen = new Map<number, number>();
  const filter = new Uint8Array(FILTER_BITS >> 3);
  let power = 1;
  for (let index = 1; index < block; index++) power = Math.imul(power, FACTOR);
  let rolling = 0;
  for (let row = 0; row < length; row++) {
    if (row >= block) rolling = (rolling - Math.imul(hashes[row - block] as number, power)) | 0;
    rolling = (Math.imul(rolling, FACTOR) + (hashes[row] as number)) | 0;
    const start = row - block + 1;
    if (start < 0) continue;
    const bit = (rolling ^ (rolling >>> 13)) & (FILTER_BITS - 1);
    const earlier = (filter[bit >> 3] as number) & (1 << (bit & 7)) ? seen.get(rolling) : undefined;
    if (
      earlier !== undefined &&
      earlier + block <= start &&
      equalRows(candles, earlier, start, block) &&
      moves(candles, start, block)
    ) {
      const count = extent(candles, earlier, start, block);
      found.push({
        start: timestamp[start] as number,
        end: (timestamp[start + count - 1] as number) + MINUTE,
        minutes: count,
        originalStart: timestamp[earlier] as number,
      });
      row = start + count - 1;
      rolling = 0;
      for (let index = Math.max(0, row - block + 1); index <= row; index++) {
        rolling = (Math.imul(rolling, FACTOR) + (hashes[index] as number)) | 0;
      }
      continue;
    }
    // Every block-th window is enough to find a copy that is twice as long.
    if (start % block === 0 && earlier === undefined) {
      seen.set(rolling, start);
      filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
    }
  }
  return found;
}

/** A hash of the values of each row, without the time. */
function rowHashes(candles: CandleColumns): Int32Array {
  const { data, capacity, length } = candles;
  const hashes = new Int32Array(length);
  for (let column = 1; column < 6; column++) {
    const words = new Int32Array(data.buffer, data.byteOffset + column * capacity * 8, length * 2);
    for (let row = 0; row < length; row++) {
      const mixed = Math.imul((hashes[row] as number) ^ (words[2 * row] as number), FACTOR);
      hashes[row] = Math.imul(mixed ^ (words[2 * row + 1] as number) ^ (mixed >>> 15), FACTOR);
    }
  }
  return hashes;
}

function equalRows({ data, capacity }: CandleColumns, first: number, second: number, count: number): boolean {
  for (let column = 1; column < 6; column++) {
    const base = column * capacity;
    for (let index = 0; index < count; index++) {
      if (data[base + first + index] !== data[base + second + index]) return false;
    }
  }
  return true;
}

/** Whether the closes of a block change in at least a quarter of its minutes. */
function moves({ close }: CandleColumns, start: number, count: number): boolean {
  let changes = 0;
  for (let row = start + 1; row < start + count; row++) if (close[row] !== close[row - 1]) changes++;
  return changes * 4 >= count;
}

/** Rows from both starts on that are equal, as long as the stretches do not meet. */
function extent(candles: CandleColumns, first: number, second: number, atLeast: number): number {
  let count = atLeast;
  while (
    second + count < candles.length &&
    first + count < second &&
    equalRows(candles, first + count, second + count, 1)
  )
    count++;
  return count;
}
