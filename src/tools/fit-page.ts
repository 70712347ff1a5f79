/**
 * Pages that stay within what a reply may weigh.
 *
 * @module
 */

/** Bytes that the rows of a reply may take, so that the whole stays below 8 kB. */
const PAGE_BYTES = 6_500;
/** Lengths that long texts are cut to, one after the other, until a page fits. */
const TEXT_STEPS = [200, 80, 40, 0];

/** A page of a list. */
export interface Page<Row> {
  readonly rows: Row[];
  readonly total: number;
  /** Where the next page starts, or null. */
  readonly next_offset: number | null;
}

/**
 * The page that starts at `offset` of `total` rows: all of `rows` where they fit, else with texts cut by `shorten`, else
 * as many of them as fit (at least one), with `next_offset` after the last.
 */
export function fitPage<Row>(
  rows: readonly Row[],
  total: number,
  offset: number,
  shorten: (row: Row, characters: number) => Row = (row) => row,
): Page<Row> {
  let fitting = [...rows];
  for (const characters of TEXT_STEPS) {
    if (weight(fitting) <= PAGE_BYTES) break;
    fitting = rows.map((row) => shorten(row, characters));
  }
  let used = 0;
  const cut = fitting.findIndex((row) => {
    used += weight(row);
    return used > PAGE_BYTES;
  });
  if (cut >= 0) fitting = fitting.slice(0, Math.max(1, cut));
  const next = offset + fitting.length;
  return { rows: fitting, total, next_offset: next < total ? next : null };
}

function weight(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
