/**
 * Python exceptions: thrown as they stand.
 *
 * @module
 */
import type { PyClass } from '../objects/py-class.ts';
import type { PyList } from '../objects/py-list.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { repr, str } from '../text/repr.ts';
import { budget } from '../world/budget.ts';
import { currentTables, type SourceTables } from './source-tables.ts';

/** JavaScript frames of one Python call: the function, what called it, a comprehension or generator in it. */
const FRAMES_PER_CALL = 4;
const FRAMES_AT_LEAST = 12;
/** What a stack costs, in the turns of a loop that the clock is looked at by. */
const FUEL_PER_FRAME = 4;

/** A function of a compiled module. */
export interface FunctionPlace {
  readonly file: string;
  readonly function: string;
}

/**
 * Where an exception was raised: frames that compiled code told, and JavaScript's stack of those further out, which costs
 * more than all else of a raise and so is noted only where somebody may ask for it.
 */
export class RaisedAt {
  /** JavaScript's stack, made when it is read; see {@link captured}. */
  declare stack?: string;
  captured = false;
  /** How many Python calls were under way where the stack was noted. */
  depth = 0;
  /** The frame of the `raise`, where it is not the `try`'s own. */
  raiser: FunctionPlace | undefined;
  raisedLine = 0;
  /** The frame of the `try` that took it first. */
  taker: FunctionPlace | undefined;
  takenLine = 0;

  constructor(
    readonly tables: SourceTables,
    /** The depth of the outermost frame that was told; one more than that of the innermost frame when there is none. */
    public from: number,
  ) {}
}

const NO_ARGUMENTS = new PyTuple([]);

/** An instance of BaseException or of a class derived from it. */
export class PyException extends PyObject {
  args = NO_ARGUMENTS;
  cause: PyException | null = null;
  context: PyException | null = null;
  suppressContext = false;
  notes: PyList | undefined;
  /** The name that was not found, and the object it was looked for in (a Python value; `undefined` where there is none). */
  about: { readonly name: string; readonly object: unknown } | undefined;
  /** Set by `with_traceback(None)` and `__traceback__ = None`. */
  hidesTraceback = false;
  /** Where it was raised first; `traceback.ts` reads it. */
  raisedAt: RaisedAt | undefined;
  /** The depth of the frame whose `except` took it; `undefined` while it is on its way. Tracebacks begin there. */
  handledAt: number | undefined;

  /**
   * Notes where it is raised, unless nobody will ask. `raiser` and `line`: the `raise` statement. The stack is spared where the
   * innermost `try` tells its own line when it takes the exception, and the frames between are known.
   */
  capture(raiser?: FunctionPlace, line = 0): void {
    if (this.raisedAt !== undefined) {
      this.complete();
      return;
    }
    const { quiet, depth, near } = budget;
    if (quiet !== null && this.isOneOf(quiet)) return;
    if (near === depth) this.raisedAt = new RaisedAt(currentTables(), depth + 1);
    else if (near === depth - 1 && near >= 0 && raiser !== undefined) {
      const place = new RaisedAt(currentTables(), depth);
      place.raiser = raiser;
      place.raisedLine = line;
      this.raisedAt = place;
    } else {
      this.raisedAt = new RaisedAt(currentTables(), depth + 1);
      this.complete();
    }
  }

  /** Adds the frame of the `try` that takes it, where that frame is the next to be told. */
  take(taker: FunctionPlace, line: number): void {
    const place = this.raisedAt;
    if (place === undefined || place.captured || place.from !== budget.depth + 1) return;
    place.taker = taker;
    place.takenLine = line;
    place.from--;
  }

  /** Notes the frames further out than those that were told: it goes on its way to a caller. */
  complete(): void {
    const place = this.raisedAt;
    if (place === undefined || place.captured) return;
    place.captured = true;
    place.depth = budget.depth;
    // frames below the run's own are not worth their price
    const limit = Error.stackTraceLimit;
    const frames = Math.min(limit, FRAMES_AT_LEAST + budget.depth * FRAMES_PER_CALL);
    Error.stackTraceLimit = frames;
    Error.captureStackTrace(place, this.complete);
    Error.stackTraceLimit = limit;
    budget.burn(frames * FUEL_PER_FRAME);
  }

  private isOneOf(classes: readonly PyClass[]): boolean {
    for (let index = 0; index < classes.length; index++) {
      if (this.pyClass.isSubclassOf(classes[index] as PyClass)) return true;
    }
    return false;
  }

  override str(): string {
    const { items } = this.args;
    if (items.length === 0) return '';
    if (items.length > 1) return repr(this.args);
    return this.pyClass.isSubclassOf(keyErrorClass) ? repr(items[0] as PyValue) : str(items[0] as PyValue);
  }

  override repr(): string {
    const { items } = this.args;
    return `${this.pyClass.name}${items.length === 1 ? `(${repr(items[0] as PyValue)})` : repr(this.args)}`;
  }
}

let keyErrorClass: PyClass;

/** Tells exceptions which class shows its argument by `repr`. */
export function setKeyErrorClass(cls: PyClass): void {
  keyErrorClass = cls;
}
