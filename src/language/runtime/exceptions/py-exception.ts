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

/** An instance of BaseException or of a class derived from it. */
export class PyException extends PyObject {
  args = new PyTuple([]);
  cause: PyException | null = null;
  context: PyException | null = null;
  suppressContext = false;
  notes: PyList | undefined;
  /** The JavaScript stacks of where it was raised, first to last; `traceback.ts` reads them. */
  readonly raisedAt: { stack?: string }[] = [];
  /** Notes where it is raised, unless it was raised before. */
  capture(): void {
    if (this.raisedAt.length > 0) return;
    const place: { stack?: string } = {};
    Error.captureStackTrace(place, this.capture);
    this.raisedAt.push(place);
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
