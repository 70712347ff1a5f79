/**
 * Progress and cancellation of a run.
 *
 * @module
 */
import { AppError } from '../errors.ts';

/** How far a run is. */
export interface RunProgress {
  /** 0 … 1. */
  readonly fraction: number;
  /** Simulated time in ms. */
  readonly time: number;
  /** Minutes simulated so far, per instrument. */
  readonly minutes: number;
}

/** What a caller may watch and stop a run with. */
export interface RunWatch {
  /** Read between candles; a getter over shared memory lets another thread stop the run. */
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: RunProgress) => void;
}

/** Reports per run. */
const REPORTS = 200;

/** Asked by the simulators as they go. */
export class RunControl {
  private next: number;
  private readonly stride: number;

  constructor(
    private readonly watch: RunWatch,
    private readonly total: number,
  ) {
    this.stride = Math.max(1, Math.floor(total / REPORTS));
    this.next = this.stride;
  }

  /** Throws `AppError('cancelled')` when the run is to stop; reports progress now and then. */
  advance(minutes: number, time: number): void {
    if (this.watch.signal?.aborted) throw new AppError('cancelled', 'The backtest was cancelled.');
    if (minutes < this.next) return;
    this.next = minutes + this.stride;
    this.watch.onProgress?.({ fraction: Math.min(1, minutes / this.total), time, minutes });
  }
}
