/**
 * `_traceback`: texts of exceptions, behind `traceback`.
 *
 * @module
 */
import { currentException } from '../../runtime/exceptions/handling.ts';
import { PyException } from '../../runtime/exceptions/py-exception.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';
import { currentTables } from '../../runtime/exceptions/source-tables.ts';
import {
  formatExceptionOnly,
  formatTraceback,
  stackFrames,
  type TracebackFrame,
  tracebackFrames,
} from '../../runtime/exceptions/traceback.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import { int } from '../../runtime/objects/int.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import { native } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTraceback } from '../../runtime/objects/py-traceback.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { toPosition } from '../../runtime/operators/to-index.ts';
import { truth } from '../../runtime/operators/truth.ts';

function ofException(name: string, make: (exception: PyException) => PyValue): [string, PyValue] {
  return [name, native(name, 'exception', (exception: PyValue) => make(expectException(exception)))];
}

function expectException(value: PyValue): PyException {
  if (value instanceof PyException) return value;
  throw typeError(`Exception expected for value, ${typeName(value)} found`);
}

/** The frames of compiled Python that are running, outermost first. */
function currentFrames(): TracebackFrame[] {
  const at: { stack?: string } = {};
  Error.captureStackTrace(at, currentFrames);
  return stackFrames(at.stack ?? '', currentTables());
}

function framesList(frames: readonly TracebackFrame[]): PyList {
  return new PyList(frames.map((frame) => new PyTuple([frame.file, int(frame.line), frame.function])));
}

/** The names of the module. */
export function tracebackNames(): [string, PyValue][] {
  return [
    ['current', native('current', '', () => currentException() ?? null)],
    [
      'whole',
      native('whole', 'exception, limit, chain', (exception: PyValue, limit: PyValue, chain: PyValue) =>
        formatTraceback(expectException(exception), limit === null ? undefined : toPosition(limit), truth(chain)),
      ),
    ],
    ['stack', native('stack', '', () => framesList(currentFrames()))],
    ofException('exception_only', formatExceptionOnly),
    ofException('frames', (exception) => framesList(tracebackFrames(exception))),
    [
      'frames_from',
      native('frames_from', 'tb', (traceback: PyValue) =>
        framesList(traceback instanceof PyTraceback ? traceback.frames.slice(traceback.index) : []),
      ),
    ],
  ];
}
