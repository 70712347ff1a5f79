/**
 * What indicators gave over candles that do not change any more.
 *
 * A last value depends on nothing but the rows that are visible, the parameters and the warm-up. Where those rows are
 * final (candles made before the run, seen as they are), it is kept by how many are visible: the next run over the same
 * candles reads it instead of computing it again, which is most of an optimisation.
 *
 * @module
 */

/** Bytes of values kept for one series of candles; the tables made first make place. */
const MOST_BYTES = 24 * 1024 * 1024;

/** The values of one call, by the number of visible rows. */
export class ValueTable {
  /** One column per field. */
  readonly columns: readonly Float64Array[];
  private readonly known: Uint8Array;

  constructor(rows: number, fields: number) {
    this.known = new Uint8Array(rows + 1);
    this.columns = Array.from({ length: fields }, () => new Float64Array(rows + 1));
  }

  get bytes(): number {
    return this.known.byteLength + this.columns.length * this.known.length * Float64Array.BYTES_PER_ELEMENT;
  }

  /** Whether the values for `rows` visible rows are there. */
  has(rows: number): boolean {
    return this.known[rows] === 1;
  }

  /** The value of a field for `rows` visible rows. */
  value(field: number, rows: number): number {
    return (this.columns[field] as Float64Array)[rows] as number;
  }

  set(field: number, rows: number, value: number): void {
    (this.columns[field] as Float64Array)[rows] = value;
  }

  /** Says that every field for `rows` visible rows is set. */
  complete(rows: number): void {
    this.known[rows] = 1;
  }
}

/** Tables by what was called, for each series by its memory. */
const tables = new WeakMap<object, Map<string, ValueTable>>();

/** The table of a call over the series in `data`; null where it would be too large to keep. */
export function valueTable(data: object, call: string, rows: number, fields: number): ValueTable | null {
  let series = tables.get(data);
  if (series === undefined) {
    series = new Map();
    tables.set(data, series);
  }
  const known = series.get(call);
  if (known !== undefined) {
    // Latest used last, so that the first of the map is the one to leave.
    series.delete(call);
    series.set(call, known);
    return known;
  }
  const table = new ValueTable(rows, fields);
  if (table.bytes > MOST_BYTES / 4) return null;
  series.set(call, table);
  let total = 0;
  for (const { bytes } of series.values()) total += bytes;
  for (const [name, { bytes }] of series) {
    if (total <= MOST_BYTES) break;
    series.delete(name);
    total -= bytes;
  }
  return table;
}
