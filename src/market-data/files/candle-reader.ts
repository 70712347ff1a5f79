/**
 * What every format of candle files offers to the import.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import type { ColumnPlan } from './csv-columns.ts';
import type { CollectedFacts } from './row-collector.ts';
import type { TimeForm } from './time-reader.ts';

/** Formats that can be read. */
export type FileFormat = 'csv' | 'json' | 'parquet' | 'arrow';

/** What readers are told. */
export interface ReadRequest {
  /** Path, also for messages. */
  readonly file: string;
  readonly symbol: string;
  /** The present, ms. */
  readonly now: number;
  /** What the user says of the columns of a file without names. */
  readonly columns: ColumnPlan | null;
  /** What the user says of the times. */
  readonly time: TimeForm | null;
}

/** What was understood of a file. */
export interface UnderstoodFile {
  readonly format: FileFormat;
  readonly packing: 'none' | 'gzip' | 'zip';
  /** `jesse`, `freqtrade`, `binance vision`, `cryptodatadownload`, or how the columns were told otherwise. */
  readonly form: string;
  /** Columns as the file names them, in its order. */
  readonly columns: readonly string[];
  readonly time: TimeForm;
  /** The last line of a plain text file has no end: if the file was cut off within its last number, that cannot be told. */
  readonly endsOpen?: boolean;
}

/** A file being read. */
export interface CandleReader {
  /** Batches of valid rows in order of time; throws `AppError('invalid_file')`. */
  batches(): AsyncIterable<CandleColumns[]>;
  /** Complete once all batches were taken. */
  facts(): CollectedFacts;
  understood(): UnderstoodFile;
  /** Fraction of the file that was read. */
  progress(): number;
  close(): Promise<void>;
}
