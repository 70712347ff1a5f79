/**
 * `print`, to the run's log.
 *
 * @module
 */
import { callPositional } from '../calls/special.ts';
import { typeError } from '../exceptions/raise.ts';
import { getAttribute } from '../objects/attributes.ts';
import { typeName } from '../objects/class-of.ts';
import { native } from '../objects/py-native.ts';
import type { PyValue } from '../objects/py-object.ts';
import { str } from '../text/repr.ts';
import { currentWorld } from '../world/world.ts';

function option(value: PyValue | undefined, fallback: string, name: string): string {
  if (value === undefined || value === null) return fallback;
  if (typeof value === 'string') return value;
  throw typeError(`${name} must be None or a string, not ${typeName(value)}`);
}

function print(values: readonly PyValue[], separator?: PyValue, end?: PyValue, file?: PyValue, _flush?: PyValue): null {
  const text = values.map(str).join(option(separator, ' ', 'sep')) + option(end, '\n', 'end');
  if (file === undefined || file === null) currentWorld().write(text);
  else callPositional(getAttribute(file, 'write'), [text]);
  return null;
}

/** `print(*objects, sep=' ', end='\n', file=None, flush=False)` */
export const printFunction = native('print', "*args, sep=' ', end='\\n', file=None, flush=False", print);
