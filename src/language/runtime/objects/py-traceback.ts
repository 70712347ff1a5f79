/**
 * Traceback objects: what `__traceback__` gives.
 *
 * @module
 */
import type { TracebackFrame } from '../exceptions/traceback.ts';
import { PyObject } from './py-object.ts';

/** The frames from `index` on. */
export class PyTraceback extends PyObject {
  /** `found`: the frames, or what finds them when somebody asks. */
  constructor(
    private found: readonly TracebackFrame[] | (() => readonly TracebackFrame[]),
    readonly index: number,
  ) {
    super();
  }

  get frames(): readonly TracebackFrame[] {
    if (typeof this.found === 'function') this.found = this.found();
    return this.found;
  }

  get line(): number {
    return this.frames[this.index]?.line ?? 0;
  }

  get inner(): PyTraceback | null {
    return this.index + 1 < this.frames.length ? new PyTraceback(this.frames, this.index + 1) : null;
  }
}
