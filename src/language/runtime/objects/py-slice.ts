/**
 * Slice objects.
 *
 * @module
 */

import { typeError, valueError } from '../exceptions/raise.ts';
import { compareSequences } from '../operators/compare-sequences.ts';
import type { ComparisonSymbol } from '../operators/symbols.ts';
import { sliceIndex } from '../operators/to-index.ts';
import { repr } from '../text/repr.ts';
import { PyObject, type PyValue } from './py-object.ts';

/** Where a slice goes in a sequence of known length: `count` items from `start` on, `step` apart. */
export interface SliceRange {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

/** `slice(start, stop, step)`. */
export class PySlice extends PyObject {
  constructor(
    readonly start: PyValue,
    readonly stop: PyValue,
    readonly step: PyValue,
  ) {
    super();
  }

  /** `slice.indices(length)`. Raises TypeError for bounds that are no integers, ValueError for a step of zero. */
  resolve(length: number): SliceRange {
    const step = this.step === null ? 1 : sliceIndex(this.step);
    if (step === 0) throw valueError('slice step cannot be zero');
    const [low, high] = step < 0 ? [-1, length - 1] : [0, length];
    const clip = (bound: PyValue, missing: number): number => {
      if (bound === null) return missing;
      const index = sliceIndex(bound);
      return Math.min(Math.max(index < 0 ? index + length : index, low), high);
    };
    const start = clip(this.start, step < 0 ? high : low);
    const stop = clip(this.stop, step < 0 ? low : high);
    const count = Math.max(0, Math.ceil((stop - start) / step));
    return { start, stop, step, count };
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    if (!(other instanceof PySlice)) return super.compare(symbol, other);
    return compareSequences(symbol, [this.start, this.stop, this.step], [other.start, other.stop, other.step]);
  }

  override hash(): number {
    throw typeError("unhashable type: 'slice'");
  }

  override keyForm(): undefined {
    return undefined;
  }

  override repr(): string {
    return `slice(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
  }
}
