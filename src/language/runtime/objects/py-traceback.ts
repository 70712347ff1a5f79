/**
 * Traceback objects: what `__traceback__` gives.
 *
 * @module
 */
import type { TracebackFrame } from '../exceptions/traceback.ts';
import { PyObject } from './py-object.ts';

/** The frames from `index` on. */
export class PyTraceback extends PyObject {
  constructor(
    readonly frames: readonly TracebackFrame[],
    readonly index: number,
  ) {
    super();
  }

  get line(): number {
    return this.frames[this.index]?.line ?? 0;
  }

  get inner(): PyTraceback | null {
    return this.index + 1 < this.frames.length ? new PyTraceback(this.frames, this.index + 1) : null;
  }
}
