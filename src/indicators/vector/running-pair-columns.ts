/**
 * Columns put through the kernels of `running-pairs.ts`.
 *
 * @module
 */
import { addressOf, DOUBLE, type Kernels, openDoubles, openMemory, put, room, take } from './kernel-memory.ts';

/** What the sums find where the column is not to be read. */
interface Ahead {
  /** Stands before the first value, and in place of the first `skipped` ones. */
  readonly value: number;
  readonly skipped?: number;
  /** Whether the kernel reads the value before each as well. */
  readonly early?: boolean;
}

/** The values of `kernel` for a column, a value leaving the sums `between` places after it entered them. */
export function mapRunningPair(
  kernel: 'momentumOscillator' | 'forecastOscillator' | 'centerOfGravity',
  source: Float64Array,
  between: number,
  { value, skipped = 0, early = false }: Ahead,
  factors: readonly number[] = [],
): Float64Array {
  const { length } = source;
  const kernels = openMemory(2, length + between + 1);
  const entering = put(source, between + 1);
  const place = entering / DOUBLE;
  openDoubles().fill(value, place - between - 1, place + skipped);
  const first = early ? entering - DOUBLE : entering;
  const to = room(length);
  kernels[kernel](first, first - between * DOUBLE, to, to + length * DOUBLE, between, ...factors);
  return take(to, length);
}

/** The values of `percentFromLine` for a column, those without a full window included. */
export function mapPercentFromLine(source: Float64Array, period: number, factors: readonly number[]): Float64Array {
  const { length } = source;
  const kernels: Kernels = openMemory(5, length + period + 2);
  const values = addressOf(source);
  const sums = room(2 * (length + 2), 2 * period);
  const to = room(length);
  const starts = sums + 2 * DOUBLE * (1 - period);
  kernels.percentFromLine(values, to, to + length * DOUBLE, sums, starts, period, ...factors);
  return take(to, length);
}
