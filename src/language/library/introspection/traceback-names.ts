/**
 * `_traceback`: texts of exceptions, behind `traceback`.
 *
 * @module
 */
import { currentException } from '../../runtime/exceptions/handling.ts';
import { PyException } from '../../runtime/exceptions/py-exception.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';
import {
  formatExceptionOnly,
  formatTraceback,
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

function ofException(name: string, make: (exception: PyException) => PyValue): [string, PyValue] {
  return [
    name,
    native(name, 'exception', (exception: PyValue) => {
      if (exception instanceof PyException) return make(exception);
      throw typeError(`Exception expected for value, ${typeName(exception)} found`);
    }),
  ];
}

function framesList(frames: readonly TracebackFrame[]): PyList {
  return new PyList(frames.map((frame) => new PyTuple([frame.file, int(frame.line), frame.function])));
}

/** The names of the module. */
export function tracebackNames(): [string, PyValue][] {
  return [
    ['current', native('current', '', () => currentException() ?? null)],
    ofException('whole', (exception) => formatTraceback(exception)),
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
