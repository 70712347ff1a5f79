/**
 * Getters of JavaScript for properties written in Python, each with type feedback of its own. Closures of one text share what V8
 * learns of them, so a getter that all properties had in common could never be inlined where a strategy reads one.
 *
 * @module
 */
import { Script } from 'node:vm';
import { budget } from '../world/budget.ts';
import { OwnCallable } from './binding.ts';
import type { PyCode } from './py-function.ts';
import type { PyObject, PyValue } from './py-object.ts';

type Getter = (this: PyObject) => PyValue;
type MakeGetter = (limits: typeof budget, code: PyCode, Own: typeof OwnCallable) => Getter;

/** What a getter gives is not to be taken for a method of the class, which binds. */
const text = `(budget, code, Own) => function () {
  budget.enterCall();
  const value = code(this);
  budget.depth--;
  return typeof value === 'object' && value !== null && value.binds ? new Own(value) : value;
}`;

let script: Script | undefined;

/** The getter that calls `code` with the instance. */
export function fastGetter(code: PyCode): Getter {
  script ??= new Script(text, { filename: 'property' });
  return (script.runInThisContext() as MakeGetter)(budget, code, OwnCallable);
}
