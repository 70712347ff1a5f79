/**
 * `_traceback`: texts of exceptions, behind `traceback`.
 *
 * @module
 */
import { currentException } from '../../runtime/exceptions/handling.ts';
import { PyException } from '../../runtime/exceptions/py-exception.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';
import { formatExceptionOnly, formatTraceback, tracebackFrames } from '../../runtime/exceptions/traceback.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import { int } from '../../runtime/objects/int.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import { native } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
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

/** The names of the module. */
export function tracebackNames(): [string, PyValue][] {
  return [
    ['current', native('current', '', () => currentException() ?? null)],
    ofException('whole', (exception) => formatTraceback(exception)),
    ofException('exception_only', formatExceptionOnly),
    ofException(
      'frames',
      (exception) =>
        new PyList(
          tracebackFrames(exception).map(
            (frame) => new PyTuple([frame.file, int(frame.line), frame.function ?? '<module>']),
          ),
        ),
    ),
  ];
}
