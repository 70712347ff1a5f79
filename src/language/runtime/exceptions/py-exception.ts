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

/** A place in JavaScript, and what translates it. */
export interface RaisedAt {
  stack?: string;
  readonly tables: SourceTables;
  /** How many Python calls were under way. */
  readonly depth: number;
}

/** An instance of BaseException or of a class derived from it. */
export class PyException extends PyObject {
  args = new PyTuple([]);
  cause: PyException | null = null;
  context: PyException | null = null;
  suppressContext = false;
  notes: PyList | undefined;
  /** The name that was not found, and the object it was looked for in (a Python value; `undefined` where there is none). */
  about: { readonly name: string; readonly object: unknown } | undefined;
  /** Set by `with_traceback(None)` and `__traceback__ = None`. */
  hidesTraceback = false;
  /** The JavaScript stacks of where it was raised, first to last; `traceback.ts` reads them. */
  readonly raisedAt: RaisedAt[] = [];
  /** The depth of the frame whose `except` took it; `undefined` while it is on its way. Tracebacks begin there. */
  handledAt: number | undefined;

  /** Notes where it is raised, unless it was raised before or nobody will ask. */
  capture(): void {
    if (this.raisedAt.length > 0 || budget.quiet?.some((each) => this.pyClass.isSubclassOf(each)) === true) return;
    const place: RaisedAt = { tables: currentTables(), depth: budget.depth };
    // frames below the run's own are not worth their price
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = Math.min(limit, FRAMES_AT_LEAST + budget.depth * FRAMES_PER_CALL);
    Error.captureStackTrace(place, this.capture);
    Error.stackTraceLimit = limit;
    this.raisedAt.push(place);
    budget.burn(Math.min(limit, FRAMES_AT_LEAST + budget.depth * FRAMES_PER_CALL) * FUEL_PER_FRAME);
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
