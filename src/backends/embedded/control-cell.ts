/**
 * The memory that the main thread and a computing thread share about one task: the wish to stop, how far the run is, and a
 * sign of life.
 *
 * @module
 */
import type { Surroundings } from '../../language/runtime/world/budget.ts';

const CANCEL = 0;
const LIFE = 1;
const BYTES = 32;

/** How far a run is, as the thread last wrote it. */
export interface CellProgress {
  /** 0 to 1. */
  readonly fraction: number;
  /** Simulated time, ms; 0 before the first report. */
  readonly time: number;
  /** Minutes simulated so far, per instrument. */
  readonly minutes: number;
}

/** A view on the shared memory; both threads make their own over the same buffer. */
export class ControlCell {
  private readonly flags: Int32Array;
  private readonly figures: Float64Array;

  constructor(readonly buffer: SharedArrayBuffer = new SharedArrayBuffer(BYTES)) {
    this.flags = new Int32Array(buffer, 0, 2);
    this.figures = new Float64Array(buffer, 8, 3);
  }

  /** Whether the task is to stop. */
  get aborted(): boolean {
    return Atomics.load(this.flags, CANCEL) !== 0;
  }

  /** Asks the task to stop. */
  cancel(): void {
    Atomics.store(this.flags, CANCEL, 1);
  }

  /** Shows that the thread is still going round. */
  beat(): void {
    Atomics.add(this.flags, LIFE, 1);
  }

  /** Changes whenever the thread has shown that it lives. */
  get life(): number {
    return Atomics.load(this.flags, LIFE);
  }

  report({ fraction, time, minutes }: CellProgress): void {
    this.figures[0] = fraction;
    this.figures[1] = time;
    this.figures[2] = minutes;
    this.beat();
  }

  get progress(): CellProgress {
    const [fraction = 0, time = 0, minutes = 0] = this.figures;
    return { fraction, time, minutes };
  }
}

/** What a task's world has of the thread: its clock, and a look at the cell whether to stop, which is a sign of life. */
export function surroundingsOf(cell: ControlCell): Surroundings {
  return {
    clock: () => performance.now(),
    cancelled: () => {
      cell.beat();
      return cell.aborted;
    },
  };
}
